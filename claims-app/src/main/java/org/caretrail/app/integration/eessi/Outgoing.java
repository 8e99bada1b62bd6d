package org.caretrail.app.integration.eessi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.correspondence.CostClaim;
import org.caretrail.domain.correspondence.Extension;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.RatesRequested;
import org.jspecify.annotations.Nullable;

/** What a case has to tell another institution, by the fields of the document; nothing where it has nothing to tell. */
public final class Outgoing {

    private Outgoing() {}

    /** S010: the decision in force on an application for an S2. */
    public static Optional<Map<String, Object>> authorisation(CaseFile file) {
        return file.decisions()
                .standing()
                .or(() -> file.residence().onOurBehalf())
                .map(decision -> authorisation(decision, file.s2()));
    }

    /** S037: the last answer to an extension. */
    public static Optional<Map<String, Object>> extension(CaseFile file) {
        return file.heard().extensions().stream()
                .filter(e -> !e.open())
                .reduce((_, last) -> last)
                .map(Outgoing::extension);
    }

    /** S067: the last request for the rates of the state of stay. */
    public static Optional<Map<String, Object>> rateRequest(CaseFile file, List<CaseEvent> events) {
        return events.stream()
                .flatMap(e -> e instanceof RatesRequested r ? Stream.of(r) : Stream.empty())
                .reduce((_, last) -> last)
                .map(asked -> rateRequest(asked, file));
    }

    /** S081: that the last claim of actual cost came in, and what was answered to it. */
    public static Optional<Map<String, Object>> costClaim(CaseFile file) {
        return file.heard().costClaims().stream().reduce((_, last) -> last).map(Outgoing::costClaim);
    }

    private static Map<String, Object> costClaim(CostClaim claim) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("institution", claim.institution());
        fields.put("reference", claim.reference());
        fields.put("amount", claim.amount());
        fields.put("acknowledgedOn", claim.receivedOn());
        if (claim.accepted() != null && claim.answeredOn() != null) {
            fields.put("accepted", claim.accepted());
            fields.put("answeredOn", claim.answeredOn());
        }
        return fields;
    }

    private static Map<String, Object> authorisation(Decision decision, @Nullable S2Issued issued) {
        var terms = decision.s2();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("decisionId", decision.decisionId());
        fields.put("outcome", decision.outcome());
        fields.put("decidedOn", decision.decidedOn());
        if (terms != null) {
            fields.put("validFrom", terms.validFrom());
            fields.put("validUntil", issued == null ? terms.validUntil() : issued.validUntil());
        }
        if (issued != null) {
            fields.put("s2Number", issued.number());
        }
        return fields;
    }

    private static Map<String, Object> extension(Extension extension) {
        var until = extension.validUntil();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("extensionId", extension.extensionId());
        fields.put("outcome", until == null ? Outcome.REFUSED : Outcome.GRANTED);
        if (extension.answeredOn() != null) {
            fields.put("answeredOn", extension.answeredOn());
        }
        if (until != null) {
            fields.put("validUntil", until);
        }
        return fields;
    }

    private static Map<String, Object> rateRequest(RatesRequested asked, CaseFile file) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("requestedOn", asked.happenedOn());
        fields.put("institution", asked.institution());
        fields.put("invoices", invoices(asked, file));
        return fields;
    }

    private static List<Invoice> invoices(RatesRequested asked, CaseFile file) {
        return file.request() instanceof ClaimRequest claim
                ? claim.invoices().stream()
                        .filter(i -> asked.invoices().contains(i.invoiceId()))
                        .toList()
                : List.of();
    }
}
