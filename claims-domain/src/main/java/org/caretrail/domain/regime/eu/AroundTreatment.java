package org.caretrail.domain.regime.eu;

import org.caretrail.domain.regime.Condition;

/** What European law says of costs beside the treatment. */
public final class AroundTreatment {

    /** EU-26-8: travel and stay of the person and, if need be, one companion. */
    public static final Condition TRAVEL_AND_STAY = Condition.askHandler(
            "EU-26-8",
            CareDuringAStay.VERSION,
            "NATIONAL_LAW_PAYS_TRAVEL_AND_STAY",
            "National law pays the travel and the stay on the invoice, of the person and if need be of one companion; where it"
                    + " does not, the lines are not eligible. Family has the same right (EU-26-9).");

    /** EU-27: articles 27 and 28 of regulation 987/2009. */
    public static final Condition NO_CASH_BENEFIT = Condition.askHandler(
            "EU-27",
            CareDuringAStay.VERSION,
            "NO_CASH_BENEFIT",
            "Nothing on the invoice is a cash benefit for incapacity or for long-term care: such claims belong to another"
                    + " institution and are referred on.");

    private AroundTreatment() {}
}
