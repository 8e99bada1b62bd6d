package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.eu.CareDuringAStay;
import org.caretrail.domain.shared.Money;

/**
 * At which rate care during a stay is paid, in EUR. The institution of stay is asked for its rates (EU-25-4/5). Our own
 * apply only with the insured's consent (EU-25-6), or without it where the state of stay knows no reimbursement (EU-25-7).
 */
record StayRate(ClaimedInvoice invoice, Desk desk) {

    private static final String THERE = "EU-25-4/5";
    private static final String VERSION = CareDuringAStay.VERSION;

    Optional<Money> amount() {
        var answered = desk.facts().heard().rateOf(invoice.id());
        if (answered.isPresent()) {
            return answered.flatMap(rate -> InvoiceCost.euros(rate, invoice, desk))
                    .map(rate -> desk.sheet()
                            .step(THERE, VERSION, named(), rate, Fact.of("told by", "institution of stay")));
        }
        var given = desk.sheet().given(THERE, named());
        if (given.isPresent()) {
            return given.map(Euro::of);
        }
        return ownRatesAllowed() ? DutchTariff.of(invoice, desk) : asked();
    }

    private boolean ownRatesAllowed() {
        var heard = desk.facts().heard();
        if (heard.noReimbursementThere()) {
            desk.once(Finding.of(
                    "EU-25-7",
                    VERSION,
                    "NO_REIMBURSEMENT_THERE",
                    true,
                    "The law of the state of stay knows no reimbursement, so our own rates apply without consent."));
            return true;
        }
        var agreedOn = heard.ownRates();
        if (agreedOn == null) {
            return false;
        }
        desk.once(Finding.of(
                "EU-25-6",
                VERSION,
                "CONSENT_TO_OWN_RATES",
                true,
                "The insured agrees to be paid at our own rates.",
                Fact.of("agreed on", agreedOn)));
        return true;
    }

    private Optional<Money> asked() {
        desk.lack(
                THERE,
                named(),
                "What the state of stay would have reimbursed must be asked of its institution, or what article 62 would have"
                        + " given it between institutions, unless the insured agrees to our own rates (EU-25-6).");
        return Optional.empty();
    }

    private String named() {
        return "at the rates of the state of stay, invoice " + invoice.id();
    }
}
