package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.shared.Money;

/** NL-SUPP-2: medicines in emergency care abroad, up to a limit per person and calendar year. */
record MedicineCover(ClaimedInvoice invoice, Desk desk) {

    static final Condition PRESCRIBED = Condition.askHandler(
            "NL-SUPP-2",
            SupplementaryCare.VERSION,
            "PRESCRIBED_IN_EMERGENCY_CARE",
            "The medicines were prescribed in emergency care abroad by a GP, specialist or dentist, came from a pharmacy, and"
                    + " the basic insurance does not pay them. Not: self-care products, diet and drink food, dressings,"
                    + " vaccinations and travel medicines, contraceptives, alternative remedies.");

    Optional<Money> amount() {
        var cover = SupplementaryCover.EMERGENCY_MEDICINES;
        var limit = CoverLimit.read(cover.rule(), cover.name(), invoice, desk);
        return InvoiceCost.left(invoice, desk)
                .flatMap(cost -> limit.map(l -> desk.allowances()
                        .take(
                                cover,
                                String.valueOf(invoice.careDay().getYear()),
                                Cover.EMERGENCY_MEDICINES,
                                invoice.careDay(),
                                Euro.of(l),
                                cost)));
    }
}
