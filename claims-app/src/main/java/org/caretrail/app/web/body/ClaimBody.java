package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Journey;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A claim for money back.
 *
 * @param paidByOtherScheme here when there is one invoice, else on each
 */
public record ClaimBody(
        @NotNull Scheme scheme,
        @Nullable LocalDate receivedOn,
        @Nullable Channel channel,
        @NotNull @Valid PersonBody person,
        @Nullable @Valid RepresentativeBody representative,
        @NotNull @Valid CareBody care,
        List<@Valid InvoiceBody> invoices,
        @Nullable CaseId priorNotification,
        @Nullable CaseId s2Authorisation,
        @Nullable Money paidByOtherScheme,
        @Nullable @Valid AccountBody payTo,
        @Nullable Journey travel)
        implements Submission {

    public ClaimBody {
        invoices = Lists.orEmpty(invoices);
    }

    @JsonIgnore
    @AssertTrue(message = "paidByOtherScheme stands on each invoice unless there is exactly one")
    boolean isPaidByOtherSchemePlaced() {
        return paidByOtherScheme == null || invoices.size() == 1;
    }

    @JsonIgnore
    @AssertTrue(message = "paidByOtherScheme is not below zero")
    boolean isPaidByOtherSchemePayable() {
        return paidByOtherScheme == null || paidByOtherScheme.equals(paidByOtherScheme.notBelowZero());
    }

    @Override
    public Request request(PersonId person) {
        return new ClaimRequest(
                IntStream.range(0, invoices.size())
                        .mapToObj(i -> invoices.get(i).invoice(Integer.toString(i + 1), person, paidByOtherScheme))
                        .toList(),
                priorNotification,
                s2Authorisation,
                PersonalData.ofNullable(person, payTo == null ? null : payTo.account()),
                PersonalData.ofNullable(person, travel));
    }
}
