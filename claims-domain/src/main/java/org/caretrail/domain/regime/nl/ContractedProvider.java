package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Finding.Result;
import org.caretrail.domain.shared.Money;

/**
 * NL-ROUTE-8, choices (b) and (c): a provider under contract, or one that works with a contracted institution there. The
 * percentage of a policy in kind, or of a combination, is for any other provider; what a contract gives a person says.
 */
record ContractedProvider(ClaimedInvoice invoice, Desk desk) {

    private static final String VERSION = "2020-01-01";
    private static final String RESTITUTION = "RESTITUTION";

    /** Not met where nobody has to be asked: under restitution, and where the insured has no such choice. */
    Result known() {
        return asked()
                ? desk.once(Finding.open(
                                CareDuringStay.CHOICE,
                                VERSION,
                                "CONTRACTED_PROVIDER_" + invoice.id(),
                                "Whether the provider is under contract, or works with a contracted institution there: the"
                                        + " policy's own percentage is for any other."))
                        .result()
                : Result.NOT_MET;
    }

    /** Empty while nobody has said what the contract gives. */
    Optional<Money> amount() {
        return desk.given(
                        CareDuringStay.CHOICE,
                        "under the contract, invoice " + invoice.id(),
                        "What the contract with the provider gives for this care is in no table.")
                .map(Euro::of);
    }

    private boolean asked() {
        return PolicyRow.find(desk.facts(), invoice.careDay(), desk.book())
                        .filter(row -> !row.text("kind").equals(RESTITUTION))
                        .isPresent()
                && StateOfTreatment.offersChoice(desk.facts(), desk.book());
    }
}
