package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.shared.Money;

/**
 * NL-SUPP-3 and -4: nights and journeys around an expertise treatment, each within its own limit and all of them within
 * one for the treatment. Claims of care that began on the same day are of one treatment.
 */
record ExpertiseCover(ClaimedInvoice invoice, Desk desk) {

    private static final String RULE = "NL-SUPP-3";
    private static final String NIGHTS = "nights of all persons near the hospital";
    private static final String BY_CAR = "kilometres by own car or taxi";

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
        var nights = nights();
        var journey = journey();
        var together = CoverLimit.read(RULE, cover.name(), invoice, desk);
        return nights.flatMap(n -> journey.flatMap(j -> together.flatMap(limit -> sum(LineCategory.COMPANION)
                .map(c -> desk.allowances()
                        .take(
                                cover,
                                "this treatment",
                                Cover.EXPERTISE_TOGETHER,
                                desk.facts().careDay(),
                                Euro.of(limit),
                                n.plus(j).plus(c))))));
    }

    private Optional<Money> nights() {
        if (!has(invoice, LineCategory.LODGING)) {
            return Optional.of(Euro.ZERO);
        }
        var cost = sum(LineCategory.LODGING);
        return CoverLimit.units(RULE, NIGHTS, invoice, desk)
                .flatMap(n ->
                        cost.flatMap(c -> CoverLimit.perUnit(RULE, "EXPERTISE_LODGING", NIGHTS, n, c, invoice, desk)));
    }

    /** Air and public transport in full; of it, what own car or taxi came to within so much for each kilometre. */
    private Optional<Money> journey() {
        if (!has(invoice, LineCategory.OTHER_TRANSPORT)) {
            return Optional.of(Euro.ZERO);
        }
        var cost = sum(LineCategory.OTHER_TRANSPORT);
        return CoverLimit.units(RULE, BY_CAR, invoice, desk)
                .flatMap(km -> cost.flatMap(c -> km.signum() == 0 ? Optional.of(c) : byCar(km, c)));
    }

    private Optional<Money> byCar(BigDecimal km, Money cost) {
        return desk.given(
                        RULE,
                        "cost of own car or taxi, invoice " + invoice.id(),
                        "What of the journeys was by own car or taxi: air and public transport are paid in full.")
                .map(car -> Euro.of(car).atMost(cost))
                .flatMap(car -> CoverLimit.perUnit(RULE, "EXPERTISE_CAR", BY_CAR, km, car, invoice, desk)
                        .map(paid -> cost.minus(car).plus(paid)));
    }

    /** What lines of one category come to: the cover pays for no others, so not for the treatment itself. */
    private Optional<Money> sum(LineCategory category) {
        var sum = Optional.of(Euro.ZERO);
        var counted =
                invoice.lines().stream().filter(l -> l.category() == category).toList();
        for (var line : counted) {
            sum = sum.flatMap(
                    s -> InvoiceCost.euros(line.amount(), invoice, desk).map(s::plus));
        }
        return sum;
    }

    private static boolean has(ClaimedInvoice invoice, LineCategory category) {
        return invoice.lines().stream().anyMatch(l -> l.category() == category);
    }
}
