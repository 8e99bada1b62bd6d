package org.caretrail.domain.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Journey;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Invoices, lines and journeys for tests. */
public final class Bills {

    private static final PersonId SOMEBODY = PersonId.of("00000000-0000-0000-0000-000000000001");

    private Bills() {}

    public static ClaimRequest claim(Invoice... invoices) {
        return new ClaimRequest(List.of(invoices), null, null, null, null);
    }

    public static ClaimRequest claimWithTravel(Journey journey, Invoice... invoices) {
        return new ClaimRequest(List.of(invoices), null, null, null, new PersonalData<>(SOMEBODY, journey));
    }

    public static Journey journey(@Nullable String kilometres, @Nullable String minimumFare) {
        return new Journey(
                "Nesna",
                "Mo i Rana",
                kilometres == null ? null : new BigDecimal(kilometres),
                minimumFare == null ? null : Money.of(minimumFare, "NOK"));
    }

    /** Issued and paid on one day, and settled on the spot. */
    public static Invoice invoice(String id, @Nullable String issuedOn, InvoiceLine... lines) {
        return invoice(id, issuedOn, null, issuedOn, lines);
    }

    public static Invoice invoice(
            String id,
            @Nullable String issuedOn,
            @Nullable String firstRequestedOn,
            @Nullable String paidOn,
            InvoiceLine... lines) {
        return new Invoice(
                id, null, day(issuedOn), day(firstRequestedOn), day(paidOn), List.of(), null, List.of(lines));
    }

    public static Invoice on(Basis basis, Invoice i) {
        return new Invoice(
                i.invoiceId(), null, i.issuedOn(), null, i.paidOn(), List.of(basis), i.paidByOtherScheme(), i.lines());
    }

    public static Invoice partlyPaidAbroad(Invoice i, Money by) {
        return new Invoice(i.invoiceId(), null, i.issuedOn(), null, i.paidOn(), i.basis(), by, i.lines());
    }

    public static InvoiceLine line(String id, String amount, String currency) {
        return line(id, LineCategory.TREATMENT, null, null, amount, currency);
    }

    public static InvoiceLine line(
            String id,
            @Nullable LineCategory category,
            @Nullable CareKind kind,
            @Nullable String careOn,
            String amount,
            String currency) {
        return new InvoiceLine(id, null, category, kind, day(careOn), Money.of(amount, currency));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
