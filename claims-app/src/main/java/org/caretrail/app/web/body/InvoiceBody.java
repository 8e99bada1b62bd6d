package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** An invoice, as it is claimed. */
public record InvoiceBody(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate firstRequestedOn,
        @Nullable LocalDate paidOn,
        List<Basis> basis,
        @Nullable Money paidByOtherScheme,
        @NotEmpty List<@Valid LineBody> lines) {

    private static final String NOT_BELOW_ZERO = "paidByOtherScheme is not below zero";

    public InvoiceBody {
        basis = Lists.orEmpty(basis);
        lines = Lists.orEmpty(lines);
    }

    /** One line of it. */
    public record LineBody(
            @Nullable String description,
            @Nullable LineCategory category,
            @Nullable CareKind kind,
            @Nullable LocalDate careOn,
            @NotNull Money amount) {

        @JsonIgnore
        @AssertTrue(message = "amount is not below zero")
        boolean isAmountPayable() {
            return amount == null || amount.equals(amount.notBelowZero());
        }

        InvoiceLine line(String lineId, PersonId person) {
            return new InvoiceLine(
                    lineId, PersonalData.ofNullable(person, description), category, kind, careOn, amount);
        }
    }

    /** A bill that comes in after the claim, and when. */
    public record Later(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate firstRequestedOn,
            @Nullable LocalDate paidOn,
            List<Basis> basis,
            @Nullable Money paidByOtherScheme,
            @NotEmpty List<@Valid LineBody> lines,
            @Nullable LocalDate receivedOn) {

        @JsonIgnore
        @AssertTrue(message = NOT_BELOW_ZERO)
        boolean isPaidByOtherSchemePayable() {
            return invoice().isPaidByOtherSchemePayable();
        }

        /** The bill alone. */
        public InvoiceBody invoice() {
            return new InvoiceBody(number, issuedOn, firstRequestedOn, paidOn, basis, paidByOtherScheme, lines);
        }
    }

    @JsonIgnore
    @AssertTrue(message = NOT_BELOW_ZERO)
    boolean isPaidByOtherSchemePayable() {
        return paidByOtherScheme == null || paidByOtherScheme.equals(paidByOtherScheme.notBelowZero());
    }

    /** The bill under its number in the case. */
    public Invoice invoice(String invoiceId, PersonId person, @Nullable Money paidOfTheOnlyOne) {
        return new Invoice(
                invoiceId,
                number,
                issuedOn,
                firstRequestedOn,
                paidOn,
                basis,
                paidByOtherScheme == null ? paidOfTheOnlyOne : paidByOtherScheme,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> lines.get(i).line(invoiceId + "." + (i + 1), person))
                        .toList());
    }
}
