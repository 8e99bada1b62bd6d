package org.caretrail.app.web.view;

import java.time.LocalDate;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;

/** Money that was ordered to be paid, and how far that has come. */
public record PaymentView(String paymentId, DecisionId decisionId, Money amount, LocalDate orderedOn, String state) {

    static PaymentView of(PaymentOrdered p) {
        return new PaymentView(p.paymentId(), p.decision(), p.amount(), p.happenedOn(), "ORDERED");
    }
}
