package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.eu.CaseLaw;

/** What a person judges of an application to the CAK. */
final class TreatyConditions {

    static final String ENTITLEMENT = "NL-CAK-10";
    static final String CONDITIONS = "NL-CAK-3";
    static final String VERSION = "2010-05-01";

    static final Condition ENTITLED = Condition.askHandler(
            ENTITLEMENT,
            VERSION,
            "TREATY_ENTITLED",
            "The person has a right to care at Dutch cost by treaty: family in a treaty state of someone insured by work in"
                    + " the Netherlands, registered by the CAK (E106 or S1), or moved abroad with a Dutch statutory pension"
                    + " or benefit that gives a right to care there. Family has the same right (EU-20-F).");

    static final Condition PACKAGE_OF_RESIDENCE = Condition.askAdviser(
            CONDITIONS,
            VERSION,
            "IN_PACKAGE_OF_RESIDENCE",
            "The care is in the package of the country of residence (EU-20).");

    static final Condition NOT_AVAILABLE_IN_TIME = Condition.askAdviser(
            CONDITIONS,
            VERSION,
            "NOT_AVAILABLE_IN_TIME_THERE",
            "It is not available in the country of residence within a time that is medically justifiable, given the"
                    + " patient's state of health and the probable course of the illness (EU-20). " + CaseLaw.IN_TIME
                    + " "
                    + CaseLaw.BEFOREHAND);

    static final Condition PACKAGE_OF_TREATMENT = Condition.askAdviser(
            CONDITIONS, VERSION, "IN_PACKAGE_OF_TREATMENT", "The care is in the package of the country of treatment.");

    /** EU-26-2: the one ground for refusal that the fund of residence has no say in. */
    static final Condition NOT_AT_HOME_IN_TIME = Condition.askAdviser(
            "EU-26-2",
            VERSION,
            "NOT_AVAILABLE_IN_THE_NETHERLANDS",
            "The Netherlands cannot itself give the care within a time that is medically justifiable. A waiting norm alone does"
                    + " not decide (NL-S2-2). " + CaseLaw.IN_TIME);

    static final List<Condition> ALL =
            List.of(PACKAGE_OF_RESIDENCE, NOT_AVAILABLE_IN_TIME, PACKAGE_OF_TREATMENT, NOT_AT_HOME_IN_TIME);

    private TreatyConditions() {}
}
