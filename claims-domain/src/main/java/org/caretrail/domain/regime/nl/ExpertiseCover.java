package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.shared.Money;

/**
 * NL-SUPP-3 and -4: nights and journeys around an expertise treatment, each within its own limit and all of them within
 * one for the treatment.
 */
record ExpertiseCover(ClaimedInvoice invoice, Desk desk) {

    private static final String RULE = "NL-SUPP-3";

    private static final Condition TREATMENT = Condition.askAdviser(
            RULE,
            SupplementaryCare.VERSION,
            "EXPERTISE_TREATMENT",
            "The treatment is no emergency, is effective, cannot be had in the Netherlands, and is needed.");

    private static final Condition CONSENT = Condition.askHandler(
            RULE,
            SupplementaryCare.VERSION,
            "CONSENT_BEFOREHAND",
            "There is prior written consent, a specialist's referral and a specification of costs; the journey is from the"
                    + " Netherlands and back, by air in economy or by public transport in the lowest class, or by own car or"
                    + " taxi.");

    private static final Condition COMPANION = Condition.askAdviser(
            "NL-SUPP-4",
            SupplementaryCare.VERSION,
            "COMPANIONS",
            "No more than one specialised companion, medically necessary in the kind that came along, and one member of the"
                    + " family, or two if the insured is under 16.");

    static List<Condition> conditions(ClaimedInvoice invoice) {
        return has(invoice, LineCategory.COMPANION)
                ? List.of(TREATMENT, CONSENT, COMPANION)
                : List.of(TREATMENT, CONSENT);
    }

    Optional<Money> amount() {
        var cover = SupplementaryCover.EXPERTISE_TOGETHER;
        var lodging = perUnit(LineCategory.LODGING, "EXPERTISE_LODGING", "nights of all persons near the hospital");
        var journey = perUnit(LineCategory.OTHER_TRANSPORT, "EXPERTISE_CAR", "kilometres by own car or taxi");
        var together = CoverLimit.read(RULE, cover.name(), invoice, desk);
        return lodging.flatMap(nights ->
                journey.flatMap(km -> together.flatMap(limit -> others().flatMap(rest -> desk.allowances()
                        .take(
                                cover,
                                "this treatment",
                                Euro.of(limit),
                                nights.plus(km).plus(rest))))));
    }

    /** Lines of one category, at most so much for each unit; journeys without a kilometre by car are paid in full. */
    private Optional<Money> perUnit(LineCategory category, String cover, String unit) {
        if (!has(invoice, category)) {
            return Optional.of(Euro.ZERO);
        }
        var limit = CoverLimit.read(RULE, cover, invoice, desk);
        var units =
                desk.given(RULE, unit + ", invoice " + invoice.id(), "The invoice does not say how many " + unit + ".");
        var cost = sum(l -> l.category() == category);
        return cost.flatMap(c -> units.flatMap(n -> limit.map(l -> n.signum() == 0
                ? c
                : desk.sheet()
                        .step(
                                RULE,
                                SupplementaryCare.VERSION,
                                cover,
                                c.atMost(Euro.of(l.multiply(n))),
                                Fact.of("cost", c),
                                Fact.of(unit, n.toPlainString())))));
    }

    private Optional<Money> others() {
        return sum(l -> l.category() != LineCategory.LODGING && l.category() != LineCategory.OTHER_TRANSPORT);
    }

    private Optional<Money> sum(Predicate<InvoiceLine> counts) {
        var sum = Optional.of(Euro.ZERO);
        for (var line : invoice.lines().stream().filter(counts).toList()) {
            sum = sum.flatMap(
                    s -> InvoiceCost.euros(line.amount(), invoice, desk).map(s::plus));
        }
        return sum;
    }

    private static boolean has(ClaimedInvoice invoice, LineCategory category) {
        return invoice.lines().stream().anyMatch(l -> l.category() == category);
    }
}
