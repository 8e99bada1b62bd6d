package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.regime.CaseFacts;
import org.jspecify.annotations.Nullable;

/** Under 16: no user fee (NO-FEE-5) and no own share of travel (NO-TRAVEL). */
final class Child {

    private static final int GROWN_UP = 16;

    private Child() {}

    /** False while the date of birth or the day is not known. */
    static boolean on(@Nullable LocalDate day, CaseFacts facts) {
        return day != null
                && facts.person()
                        .map(Person::dateOfBirth)
                        .filter(born -> born.plusYears(GROWN_UP).isAfter(day))
                        .isPresent();
    }
}
