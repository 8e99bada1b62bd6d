package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.shared.Lists;

/**
 * NL-PACK: what the Dutch package holds (Besluit zorgverzekering art. 2.4), the same abroad. The adviser is first asked
 * whether the care is of a kind that the package leaves out or limits; only then are the limits themselves asked for.
 */
final class DutchPackage {

    private static final String VERSION = "2020-01-01";

    static final Condition EFFECTIVE_AND_NEEDED = ask(
            "NL-PACK-1",
            "EFFECTIVE_AND_NEEDED",
            "The care is effective by the state of science and practice, and this insured needs it.");

    private static final Condition OF_NO_LIMITED_KIND = ask(
            "NL-PACK-2",
            "OF_NO_LIMITED_KIND",
            "The care is neither left out of the package (flu vaccination, prenatal tests, what dental specialists do) nor"
                    + " limited by it (fertility care, plastic surgery, transplants, a delivery room without medical"
                    + " indication: NL-PACK-3 to -5, NL-POLICY-11). With a no, each limit is asked for.");

    private static final List<Condition> LIMITS = List.of(
            ask(
                    "NL-PACK-2",
                    "NOT_LEFT_OUT",
                    "The care is no flu vaccination, no prenatal test without medical indication (a raised chance in an"
                            + " earlier test is one), and nothing that dental specialists do."),
            ask(
                    "NL-PACK-3",
                    "FERTILITY_CARE_WITHIN_LIMITS",
                    "It is not the fourth or later IVF attempt for one pregnancy; under 38 not the first or second with more"
                            + " than one embryo; from the 43rd birthday on only an IVF attempt begun before it. Care of"
                            + " another kind meets this."),
            ask(
                    "NL-PACK-4",
                    "PLASTIC_SURGERY_INDICATED",
                    "Plastic surgery is for appearance with proven loss of bodily function; mutilation by illness, accident or"
                            + " treatment; paralysed or slack upper eyelids that badly narrow the field of vision or are"
                            + " congenital; a listed congenital malformation; or primary sexual characteristics in"
                            + " established transsexuality. Care of another kind meets this."),
            ask(
                    "NL-PACK-5",
                    "TRANSPLANT_IN_REACH",
                    "A transplant is done in an EU or EEA state; in any other, Switzerland too, only where the donor lives"
                            + " there and is spouse, registered partner or blood relative to the third degree. Care of"
                            + " another kind meets this."));

    private DutchPackage() {}

    /** What the adviser is asked of this case as it stands. */
    static List<Condition> conditions(CaseFacts facts) {
        return limited(facts)
                ? Lists.joined(List.of(EFFECTIVE_AND_NEEDED), LIMITS)
                : List.of(EFFECTIVE_AND_NEEDED, OF_NO_LIMITED_KIND);
    }

    /** What is put to the adviser, the question that leads to the limits always among it. */
    static List<Condition> questions(CaseFacts facts) {
        return limited(facts) ? Lists.plus(conditions(facts), OF_NO_LIMITED_KIND) : conditions(facts);
    }

    static boolean limited(CaseFacts facts) {
        return OF_NO_LIMITED_KIND.answeredNo(facts);
    }

    private static Condition ask(String rule, String condition, String text) {
        return Condition.askAdviser(rule, VERSION, condition, text);
    }
}
