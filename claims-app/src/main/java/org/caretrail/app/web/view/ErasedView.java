package org.caretrail.app.web.view;

import java.time.LocalDate;
import org.caretrail.domain.casefile.Course;
import org.jspecify.annotations.Nullable;

/**
 * That the person was erased from the case, when, and by which rule (EU-GDPR-3): what described the person is null.
 *
 * @param permit the reference of the regulation or permit, where the law wants one
 */
public record ErasedView(
        LocalDate on,
        String rule,
        @Nullable LocalDate keptUntil,
        @Nullable String permit) {

    static @Nullable ErasedView of(Course course) {
        var erased = course.erased();
        return erased == null
                ? null
                : new ErasedView(erased.happenedOn(), erased.rule(), erased.keptUntil(), erased.permit());
    }
}
