package org.caretrail.domain.regime.eu;

import java.util.List;
import org.caretrail.domain.regime.Condition;

/** What a person judges of care that became necessary during a stay (regulation 883/2004 art. 19). */
public final class CareDuringAStay {

    public static final String VERSION = "2010-05-01";

    private static final Condition NECESSARY = Condition.askAdviser(
            "EU-25-3",
            VERSION,
            "NECESSARY_BEFORE_THE_PLANNED_END",
            "The care kept the person from having to go home for it before the planned end of the stay, having regard to its"
                    + " nature and the length of the stay (EU-19). The card or the document proves the right to it, for"
                    + " family alike (EU-25-10).");

    private static final Condition AGREED_WHERE_LISTED = Condition.askHandler(
            "EU-19-2",
            VERSION,
            "AGREED_BEFOREHAND_WHERE_LISTED",
            "The care is not on the Administrative Commission's list of what must be agreed between person and provider before"
                    + " the stay, or it was agreed. The list is not held here: look it up.");

    /** The questions of every claim for such care. */
    public static final List<Condition> CONDITIONS = List.of(NECESSARY, AGREED_WHERE_LISTED);

    private CareDuringAStay() {}
}
