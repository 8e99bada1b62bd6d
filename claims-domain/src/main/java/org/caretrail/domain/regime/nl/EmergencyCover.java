package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.shared.Money;

/**
 * NL-SUPP-1: what emergency cover adds to the basic insurance, in EUR: its percentage of what is left with the insured,
 * for a stay of at most so many days. What a longer stay costs within them a person must say.
 */
record EmergencyCover(ClaimedInvoice invoice, Desk desk) {

    private static final String RULE = "NL-SUPP-1";

    static final Condition ACUTE = Condition.askAdviser(
            RULE,
            SupplementaryCare.VERSION,
            "ACUTE",
            "The care was acute, from accident or illness, as the medical advisers of the insurer or its alarm centre judge; a"
                    + " hospital stay was reported to the alarm centre at once (NL-SUPP-6).");

    static final Condition LISTED = Condition.askHandler(
            "NL-SUPP-5",
            SupplementaryCare.VERSION,
            "LISTED_EMERGENCY_CARE",
            "It is care by a GP or specialist; hospital and operation; prescribed treatment, tests, medicines or dressings;"
                    + " ambulance to and from the nearest doctor or hospital; or dental care under 18, from 18 only with a"
                    + " dental policy.");

    /** With a no nothing is refused: a person says how much it is. */
    static final Condition PAID_AT_HOME = Condition.askHandler(
            RULE,
            SupplementaryCare.VERSION,
            "PAID_AT_HOME",
            "All that is left with the insured is for care that the basic insurance would pay at home. With a no, a person says"
                    + " what of it is.");

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    Optional<Money> amount() {
        var percentage = limit("EMERGENCY_CARE");
        var longest = limit("EMERGENCY_STAY");
        var cost = longest.flatMap(days -> BigDecimal.valueOf(stay()).compareTo(days) > 0 ? within(days) : left());
        return cost.flatMap(c -> percentage.map(p -> desk.sheet()
                .step(
                        RULE,
                        SupplementaryCare.VERSION,
                        "on top of the basic insurance",
                        Euro.of(c.amount().multiply(p).multiply(PERCENT)),
                        Fact.of("left with the insured", c),
                        Fact.of("percentage", p.toPlainString()))));
    }

    private Optional<Money> left() {
        var home = desk.examine(PAID_AT_HOME).getFirst();
        if (home.open()) {
            return Optional.empty();
        }
        return home.met()
                ? InvoiceCost.left(invoice, desk)
                : desk.given(
                                RULE,
                                "left with the insured that home would pay, invoice " + invoice.id(),
                                "Some of what is left the basic insurance would not pay at home.")
                        .map(Euro::of);
    }

    private Optional<Money> within(BigDecimal days) {
        return desk.given(
                        RULE,
                        "left with the insured within the longest stay, invoice " + invoice.id(),
                        "The stay of " + stay() + " days is longer than " + days.toPlainString() + ".")
                .map(Euro::of);
    }

    private long stay() {
        return StayedCare.days(desk.facts());
    }

    private Optional<BigDecimal> limit(String cover) {
        return CoverLimit.read(RULE, cover, invoice, desk);
    }
}
