package org.caretrail.domain.correspondence;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/**
 * What the institution of stay says it would have reimbursed (regulation 987/2009 art. 25(5); EESSI S068).
 *
 * @param reimburses whether the law of the state of stay knows reimbursement at all
 */
public record StayRates(String institution, boolean reimburses, List<InvoiceRate> invoices) {

    public StayRates {
        invoices = Lists.orEmpty(invoices);
    }

    /** The rate of one invoice. */
    public record InvoiceRate(String invoiceId, Money amount) {}

    Optional<Money> of(String invoiceId) {
        return invoices.stream()
                .filter(r -> r.invoiceId().equals(invoiceId))
                .map(InvoiceRate::amount)
                .findFirst();
    }
}
