package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.eu.CaseLaw;

/**
 * NL-S2-1: the two conditions on which an authorisation may not be refused (EU-20: regulation 883/2004 art. 20(2)). What
 * decides is the whole of the Netherlands and this patient; a norm for waiting is an indicator only (NL-S2-2, C-372/04
 * Watts).
 */
final class AuthorisationConditions {

    private static final String ID = "NL-S2-1";
    private static final String VERSION = "2010-05-01";

    static final Condition IN_PACKAGE = Condition.askAdviser(
            ID,
            VERSION,
            "IN_PACKAGE",
            "The care is among the benefits of the Dutch package (EU-20): effective by the state of science and practice,"
                    + " this insured needs it (NL-PACK-1), and the package neither leaves it out (NL-PACK-2) nor limits it"
                    + " (NL-PACK-3 to -5). Family has the same right (EU-20-F).");

    static final Condition NOT_AVAILABLE_IN_TIME = Condition.askAdviser(
            ID,
            VERSION,
            "NOT_AVAILABLE_IN_TIME",
            "Nowhere in the Netherlands can it be given within a time that is medically justifiable, given the patient's"
                    + " state of health and the probable course of the illness (EU-20). A waiting norm alone does not"
                    + " decide (NL-S2-2); how urgent it is the insurer judges (NL-S2-9). " + CaseLaw.IN_TIME + " "
                    + CaseLaw.BEFOREHAND);

    static final List<Condition> ALL = List.of(IN_PACKAGE, NOT_AVAILABLE_IN_TIME);

    private AuthorisationConditions() {}
}
