package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.AssessmentEvent.CaseAssessed;
import org.caretrail.domain.event.AuthorisationEvent.DeemedGrantTermBegan;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.AuthorisationEvent.S2Withdrawn;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.InvoiceAdded;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.OtherClaims;
import org.caretrail.domain.regime.TwinLine;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands: the product of its parts, each of which folds the events that are its own. Pure: events in, file
 * out. Commands are decided on it and readers see it, so that both always agree.
 *
 * @param silence   the term after which silence is a grant, where one began
 * @param s2        the document S2 last issued, unless it was withdrawn
 * @param residence what the institution of residence decided
 * @param heard     what was heard from outside and agreed with the insured
 * @param lastFactOn the latest day on which anything happened in it
 */
public record CaseFile(
        CaseId caseId,
        String caseNumber,
        Application application,
        Request request,
        Dossier dossier,
        Assessment assessment,
        Decisions decisions,
        Remedies remedies,
        Course course,
        Stages stages,
        Uses uses,
        Travel travel,
        Payments payments,
        Letters letters,
        @Nullable DeemedGrantTerm silence,
        @Nullable S2Issued s2,
        Residence residence,
        Correspondence heard,
        LocalDate lastFactOn) {

    /** Folds a case from its first event on; empty when there is none. */
    public static Optional<CaseFile> of(Collection<? extends CaseEvent> events) {
        Iterator<? extends CaseEvent> rest = events.iterator();
        if (!rest.hasNext()) {
            return Optional.empty();
        }
        var file = opened((ApplicationEvent) rest.next());
        while (rest.hasNext()) {
            file = file.after(rest.next());
        }
        return Optional.of(file);
    }

    public static CaseFile opened(ApplicationEvent event) {
        return new CaseFile(
                event.caseId(),
                event.caseNumber(),
                event.application(),
                event.request(),
                Dossier.EMPTY,
                Assessment.NONE,
                Decisions.NONE,
                Remedies.NONE,
                Course.BEGUN,
                Stages.of(event.request()),
                Uses.NONE,
                Travel.NONE,
                Payments.NONE,
                Letters.NONE,
                null,
                null,
                Residence.NONE,
                Correspondence.NONE,
                event.happenedOn());
    }

    public CaseFile after(CaseEvent event) {
        return new CaseFile(
                caseId,
                caseNumber,
                event instanceof ApplicationCorrected right ? right.application() : application,
                requested(event),
                dossier.after(event),
                event instanceof CaseAssessed e ? assessment.with(e.assessment()) : assessment,
                decisions.after(event, remedies),
                remedies.after(event),
                course.after(event),
                stages.after(event),
                uses.after(event),
                travel.after(event),
                payments.after(event),
                letters.after(event),
                silence(event),
                document(event),
                residence.after(event),
                Heard.after(this, event),
                event.happenedOn().isAfter(lastFactOn) ? event.happenedOn() : lastFactOn);
    }

    private @Nullable S2Issued document(CaseEvent event) {
        return switch (event) {
            case S2Issued issued -> issued;
            case S2Withdrawn _ -> null;
            default -> s2;
        };
    }

    private Request requested(CaseEvent event) {
        return switch (event) {
            case ApplicationCorrected e -> e.request();
            case InvoiceAdded e when request instanceof ClaimRequest claim -> claim.with(e.invoice());
            default -> request;
        };
    }

    private @Nullable DeemedGrantTerm silence(CaseEvent event) {
        if (silence != null) {
            return silence.after(event);
        }
        return event instanceof DeemedGrantTermBegan began ? DeemedGrantTerm.of(began) : null;
    }

    public PersonId personId() {
        return application.personId();
    }

    /** Whether something asked for has no decision in force. */
    public boolean undecided() {
        return (decisions.inForce().isEmpty() && !residence.decided())
                || !openStages().isEmpty();
    }

    /**
     * Since when what is undecided has been: its receipt, a further stage asked for, a ruling that overturned, or a decision
     * taken back.
     */
    public LocalDate openSince() {
        var overturned = remedies.appeals().stream()
                .flatMap(a -> Stream.ofNullable(a.ruling()))
                .filter(r -> r.outcome() == AppealOutcome.OVERTURNED)
                .map(AppealRuled::happenedOn);
        return Stream.of(Stream.ofNullable(stages.furtherAskedOn()), overturned, decisions.withdrawnOn())
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(application.receivedOn());
    }

    /** Stages asked for and not refused: still to be decided, or granted. */
    public List<Stage> pursuedStages() {
        return stages.pursued(decisions);
    }

    public List<Stage> openStages() {
        return stages.open(decisions);
    }

    public boolean ended() {
        return course.endedOn().isPresent();
    }

    /** Lines of a claim that stand in another claim of the person as well. */
    public List<TwinLine> twins(OtherCases others) {
        return Twins.of(this, others);
    }

    /** What a claim takes up of its notification as it stands. */
    public List<StageUse> takenUp() {
        return ended() ? List.of() : decisions.takenUp();
    }

    /** The facts that the law may look at when it is asked what would be decided on a day. */
    public CaseFacts facts(LocalDate decidedOn, OtherCases others) {
        return facts(decidedOn, others, openStages());
    }

    /** The same, as they were before a decision of this case that is looked at again. */
    public CaseFacts factsFor(Decision reconsidered, LocalDate decidedOn, OtherCases others) {
        return facts(
                decidedOn,
                others,
                reconsidered.stages().stream().map(g -> g.stage()).toList());
    }

    private CaseFacts facts(LocalDate decidedOn, OtherCases others, List<Stage> openStages) {
        var claim = request instanceof ClaimRequest c ? c : null;
        var notification =
                Optional.ofNullable(claim).map(ClaimRequest::priorNotification).flatMap(others::find);
        var s2 = Optional.ofNullable(claim).map(ClaimRequest::s2Authorisation).flatMap(others::find);
        return new CaseFacts(
                application,
                request,
                dossier.filed(),
                dossier.requested(),
                assessment,
                openStages,
                notification.flatMap(n -> n.decisions().standing()).orElse(null),
                s2.flatMap(CaseFile::authorising).orElse(null),
                notification
                        .map(n -> new OtherClaims(n.uses().besides(caseId), List.of()))
                        .orElse(OtherClaims.NONE),
                decidedOn,
                s2.map(file -> heard.restingOn(file.heard())).orElse(heard));
    }

    /** The decision that claims may rest on, ours or one on our behalf. */
    private Optional<Decision> authorising() {
        return decisions.standing().or(residence::onOurBehalf);
    }
}
