package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.regime.Condition;

/** NL-POLICY-2: all five must be met for a second opinion. */
final class SecondOpinion {

    static final List<Condition> CONDITIONS = List.of(
            ask("INSURED_CARE", "The second opinion concerns insured care."),
            ask(
                    "REFERRED",
                    "The insured was referred by a GP, a specialist, a clinical psychologist or a psychotherapist."),
            ask(
                    "ABOUT_CARE_DISCUSSED",
                    "It is about care meant for the insured that the first doctor discussed with the insured."),
            ask("FILE_HANDED_OVER", "A copy of the first doctor's file was handed over."),
            ask("RETURNED_TO_FIRST_DOCTOR", "The insured went back to the first doctor with the result."));

    private SecondOpinion() {}

    private static Condition ask(String condition, String text) {
        return Condition.askHandler("NL-POLICY-2", "2020-01-01", condition, text);
    }
}
