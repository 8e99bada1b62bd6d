package org.caretrail.domain.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A bill from abroad, with its three dates kept apart: issued, first requested, paid (NO-COUNT).
 *
 * @param invoiceId         unique within the case, such as {@code 1}
 * @param firstRequestedOn  the provider's first request for payment, where it was not settled on the spot
 * @param basis             what is asked for; empty: what routing finds
 * @param paidByOtherScheme what the scheme of the state of treatment has paid
 */
public record Invoice(
        String invoiceId,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate firstRequestedOn,
        @Nullable LocalDate paidOn,
        List<Basis> basis,
        @Nullable Money paidByOtherScheme,
        List<InvoiceLine> lines) {

    public Invoice {
        basis = Lists.orEmpty(basis);
        lines = List.copyOf(lines);
    }

    /**
     * What makes a line of a bill the same in two claims: the bill's number, or else the day on which it was issued, and the
     * line's amount. Case, blanks and dashes of a number are what different people type differently.
     */
    public String keyOf(InvoiceLine line) {
        var bill = number == null ? String.valueOf(issuedOn) : number.toUpperCase(Locale.ROOT);
        return bill.replaceAll("[^\\p{L}\\p{N}]", "") + " " + line.amount();
    }
}
