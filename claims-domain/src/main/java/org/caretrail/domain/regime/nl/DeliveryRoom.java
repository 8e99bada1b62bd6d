package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Money;

/**
 * NL-POLICY-11: a delivery room without medical indication costs an own contribution a day, and all above a most a day is
 * the insured's, by the table {@code nl-delivery-room}. The adviser is asked once the care is of a limited kind.
 */
record DeliveryRoom(ClaimedInvoice invoice, Desk desk) {

    static final String ID = "NL-POLICY-11";

    static final Condition NONE_WITHOUT_INDICATION = Condition.askAdviser(
            ID,
            "2020-01-01",
            "NO_DELIVERY_ROOM_WITHOUT_INDICATION",
            "The care is not the use of a delivery room without medical indication. With a no, it is paid at most a day's"
                    + " amount less the own contribution of mother and child.");

    static boolean found(CaseFacts facts) {
        return NONE_WITHOUT_INDICATION.answeredNo(facts);
    }

    /** The answer as a finding: yes and no lead to different sums, and neither refuses. */
    static Rule rule() {
        return (facts, book) -> found(facts)
                ? List.of(Finding.of(
                        ID,
                        NONE_WITHOUT_INDICATION.version(),
                        "DELIVERY_ROOM",
                        true,
                        "Delivery room without medical indication: own contribution and most a day apply."))
                : NONE_WITHOUT_INDICATION.examine(facts, book);
    }

    /** The most that is paid before the own contribution. */
    Optional<Money> most() {
        return ofDays("mostPerDay");
    }

    Optional<Money> ownContribution() {
        return ofDays("ownContribution");
    }

    private Optional<Money> ofDays(String column) {
        var days = BigDecimal.valueOf(StayedCare.days(desk.facts()));
        return desk.read(ID, column + " in a delivery room", NlTables.DELIVERY_ROOM, column, invoice.careDay())
                .map(perDay -> desk.sheet()
                        .step(
                                ID,
                                NONE_WITHOUT_INDICATION.version(),
                                column + " of the days",
                                Euro.of(perDay.multiply(days)),
                                Fact.of("per day", perDay.toPlainString()),
                                Fact.of("days", days)));
    }
}
