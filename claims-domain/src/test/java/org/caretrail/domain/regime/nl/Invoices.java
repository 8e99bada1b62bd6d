package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Invoices of one line, for tests. */
final class Invoices {

    private Invoices() {}

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    /** The admission of GcZ 202001438: 9 188.28 paid by the Belgian scheme, 323.71 left with the insured. */
    static Invoice admission(Basis... bases) {
        return invoice("1", line("1", "2020-05-06", "9511.99", CareKind.INPATIENT), eur("9188.28"), bases);
    }

    /** The second opinion of GcZ 202001438. */
    static Invoice secondOpinion(Basis... bases) {
        return invoice("2", line("2", "2020-05-04", "372.24", CareKind.SECOND_OPINION), null, bases);
    }

    static Invoice treatment(String id, String amount, Basis... bases) {
        return invoice(id, line(id, "2020-05-06", amount, CareKind.INPATIENT), null, bases);
    }

    static Invoice of(String id, LineCategory category, String amount, Basis... bases) {
        var line = new InvoiceLine(id + ".1", null, category, null, LocalDate.of(2020, 5, 6), eur(amount));
        return invoice(id, line, null, bases);
    }

    static Invoice invoice(String id, InvoiceLine line, @Nullable Money paidByOtherScheme, Basis... bases) {
        return new Invoice(
                id, null, LocalDate.of(2020, 5, 16), null, null, List.of(bases), paidByOtherScheme, List.of(line));
    }

    /** One bill with the lines of both. */
    static Invoice together(Invoice first, Invoice second) {
        var lines =
                Stream.concat(first.lines().stream(), second.lines().stream()).toList();
        return new Invoice(
                first.invoiceId(), null, first.issuedOn(), null, null, first.basis(), first.paidByOtherScheme(), lines);
    }

    static InvoiceLine line(String id, @Nullable String day, String amount, @Nullable CareKind kind) {
        var careOn = day == null ? null : LocalDate.parse(day);
        return new InvoiceLine(id + ".1", null, LineCategory.TREATMENT, kind, careOn, eur(amount));
    }
}
