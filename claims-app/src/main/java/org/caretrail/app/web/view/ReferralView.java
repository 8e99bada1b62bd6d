package org.caretrail.app.web.view;

import java.time.LocalDate;
import org.caretrail.domain.casefile.Course;
import org.jspecify.annotations.Nullable;

/** Where a case went that another institution decides, and by which rule. */
public record ReferralView(String to, String rule, LocalDate referredOn) {

    static @Nullable ReferralView of(Course course) {
        var referral = course.referral();
        return referral == null
                ? null
                : new ReferralView(referral.institution(), referral.rule(), referral.happenedOn());
    }
}
