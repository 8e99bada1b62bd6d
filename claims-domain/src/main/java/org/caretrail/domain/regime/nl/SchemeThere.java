package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.eu.Supplement;
import org.caretrail.domain.shared.Money;

/**
 * What the scheme of the state of treatment bears of a bill under an S2. Where the hospital did not accept the S2, the
 * insurer has the bill priced at that state's tariff and pays that itself (NL-S2-7).
 */
record SchemeThere(ClaimedInvoice invoice, Desk desk) {

    private static final String NOT_ACCEPTED = "NL-S2-7";

    /**
     * What is borne by the terms of the state of treatment.
     *
     * @param ours what of it the insurer pays in place of that scheme
     */
    record Part(Money actual, Money ours) {}

    Optional<Part> part() {
        if (invoice.invoice().paidByOtherScheme() != null) {
            return InvoiceCost.paidByOtherScheme(invoice, desk).map(SchemeThere::theirs);
        }
        var refusedBy = desk.facts().heard().refusedBy();
        var tariff = "tariff of the state of treatment, invoice " + invoice.id();
        if (!refusedBy.isEmpty()) {
            desk.once(notAccepted(refusedBy));
            return desk.given(NOT_ACCEPTED, tariff, "The bill is to be priced at the tariff of the state of treatment.")
                    .map(SchemeThere::ours);
        }
        var priced = desk.sheet().given(NOT_ACCEPTED, tariff);
        if (priced.isPresent()) {
            return priced.map(SchemeThere::ours);
        }
        return desk.given(
                        Supplement.RULE,
                        "paid by the other scheme on invoice " + invoice.id(),
                        "What the scheme of the state of treatment paid, or would pay, is not stated. Where the provider did"
                                + " not accept the S2, the bill is priced at that state's tariff instead (NL-S2-7).",
                        claimed())
                .map(Euro::of)
                .map(SchemeThere::theirs);
    }

    /** What the institution there has claimed from ours: it tells what its scheme bore, though not on which invoice. */
    private Fact[] claimed() {
        return desk.facts().heard().costClaims().stream()
                .map(c -> Fact.of("claimed by " + c.institution() + ", " + c.reference(), c.amount()))
                .toArray(Fact[]::new);
    }

    private static Finding notAccepted(List<String> providers) {
        return Finding.of(
                NOT_ACCEPTED,
                "2010-05-01",
                "S2_NOT_ACCEPTED",
                true,
                "The provider did not accept the S2: the insurer has the bill priced at that state's tariff, and pays it.",
                Fact.of("providers", providers));
    }

    private static Part ours(BigDecimal tariff) {
        return new Part(Euro.of(tariff), Euro.of(tariff));
    }

    private static Part theirs(Money paid) {
        return new Part(paid, Euro.ZERO);
    }
}
