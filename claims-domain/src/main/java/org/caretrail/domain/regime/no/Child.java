package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.jspecify.annotations.Nullable;

/** Under 16: no user fee (NO-FEE-5) and no own share of travel (NO-TRAVEL). */
final class Child {

    private static final int GROWN_UP = 16;

    private Child() {}

    /** Whether a rule for children cannot be read. */
    static boolean ageUnknown(CaseFacts facts) {
        return facts.person().map(Person::dateOfBirth).isEmpty();
    }

    /** The point by which a person says what the date of birth would. */
    static Finding grownUp(String rule, String care) {
        return Finding.open(
                rule,
                Versions.UNDATED,
                "age " + care,
                "the date of birth is not known: that the patient was 16 or older");
    }

    /** False while the date of birth or the day is not known. */
    static boolean on(@Nullable LocalDate day, CaseFacts facts) {
        return day != null
                && facts.person()
                        .map(Person::dateOfBirth)
                        .filter(born -> born.plusYears(GROWN_UP).isAfter(day))
                        .isPresent();
    }
}
