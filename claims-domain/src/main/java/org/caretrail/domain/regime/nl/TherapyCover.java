package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.shared.Money;

/**
 * NL-SUPP-8: physiotherapy and exercise therapy (article D.10), by a therapist who is not contracted: a percentage of the
 * average contracted rate for each treatment, each on a line of its own.
 */
record TherapyCover(ClaimedInvoice invoice, Desk desk) {

    private static final String RULE = "NL-SUPP-8";
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    static final List<Condition> CONDITIONS = List.of(
            ask(
                    "THERAPY",
                    "The care is physiotherapy or exercise therapy; specialised therapy by a therapist registered for it. No"
                            + " surcharges, aids or fitness."),
            ask(
                    "WITHIN_THE_TREATMENTS",
                    "Under 18 it comes on top of the basic insurance; from 18 it is among the first 20 treatments per condition"
                            + " that the basic insurance does not pay."),
            ask(
                    "ONE_A_DAY",
                    "There was at most one treatment a day, or a referral that says why more, and consent beforehand."));

    Optional<Money> amount() {
        var percentage = CoverLimit.read(RULE, "THERAPY_PERCENTAGE", invoice, desk);
        var average = desk.given(
                RULE,
                "average contracted rate of a treatment, invoice " + invoice.id(),
                "The average contracted rate of a therapist's treatment is in no table.");
        var treatments = BigDecimal.valueOf(invoice.lines().size());
        return percentage.flatMap(p -> average.map(a -> desk.sheet()
                .step(
                        RULE,
                        SupplementaryCare.VERSION,
                        "therapy",
                        Euro.of(a.multiply(treatments).multiply(p).multiply(PERCENT)),
                        Fact.of("average contracted rate", a.toPlainString()),
                        Fact.of("percentage", p.toPlainString()),
                        Fact.of("treatments", treatments))));
    }

    private static Condition ask(String condition, String text) {
        return Condition.askHandler(RULE, SupplementaryCare.VERSION, condition, text);
    }
}
