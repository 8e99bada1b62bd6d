package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case that the law may look at, and nothing else.
 *
 * @param requested    kinds of documents that the institution has asked the party for
 * @param openStages   stages of a notification that are asked for and not granted yet, in order
 * @param notification the decision in force of the prior notification that a claim uses
 * @param s2           the decision in force of the authorisation that a claim rests on
 * @param otherClaims  what other claims of the person have to do with this one
 * @param decidedOn    the day of the decision: what was announced later is not known yet
 * @param heard        what was heard from outside while the case ran
 */
public record CaseFacts(
        Application application,
        Request request,
        List<FiledDocument> documents,
        List<DocumentKind> requested,
        Assessment assessment,
        List<Stage> openStages,
        @Nullable Decision notification,
        @Nullable Decision s2,
        OtherClaims otherClaims,
        LocalDate decidedOn,
        Correspondence heard) {

    /** The same, knowing which lines stand in other claims as well. */
    public CaseFacts with(List<TwinLine> twins) {
        return new CaseFacts(
                application,
                request,
                documents,
                requested,
                assessment,
                openStages,
                notification,
                s2,
                otherClaims.with(twins),
                decidedOn,
                heard);
    }

    /** The same, once these kinds are asked for as well. */
    public CaseFacts requesting(List<DocumentKind> kinds) {
        return new CaseFacts(
                application,
                request,
                documents,
                Lists.joined(requested, kinds),
                assessment,
                openStages,
                notification,
                s2,
                otherClaims,
                decidedOn,
                heard);
    }

    public CaseType type() {
        return request.type();
    }

    public Scheme scheme() {
        return application.scheme();
    }

    public Optional<Person> person() {
        return Optional.ofNullable(application.person().clear());
    }

    /** @throws ClassCastException when the case is no claim, which only a law of another case type could ask */
    public ClaimRequest claim() {
        return (ClaimRequest) request;
    }

    /** The day on which a bill was first claimed: with the application, or when it came in later (NO-CLOCK-1). */
    public LocalDate claimedOn(Invoice invoice) {
        return heard.cameIn(invoice.invoiceId()).orElse(application.receivedOn());
    }

    /** The day on which travel was first claimed: with the application, or by a later correction of it (NO-CLOCK-12). */
    public LocalDate travelClaimedOn() {
        var later = heard.later().travel();
        return later == null ? application.receivedOn() : later;
    }

    /** The first day of care, or the day of receipt while no day of care is known. */
    public LocalDate careDay() {
        var from = application.care().from();
        return from == null ? application.receivedOn() : from;
    }
}
