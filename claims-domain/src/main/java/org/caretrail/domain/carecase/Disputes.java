package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.Appeal;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.ProcedureEvent;
import org.caretrail.domain.event.ProcedureEvent.AdviceReceived;
import org.caretrail.domain.event.ProcedureEvent.AdviceRequested;
import org.caretrail.domain.event.ProcedureEvent.AppealWithdrawn;
import org.caretrail.domain.event.ProcedureEvent.EntryFeePaid;
import org.caretrail.domain.event.ProcedureEvent.HearingHeld;
import org.caretrail.domain.event.ProcedureEvent.HearingOffered;
import org.caretrail.domain.event.ProcedureEvent.MediationEnded;
import org.caretrail.domain.event.ProcedureEvent.PapersSentOn;
import org.caretrail.domain.event.ProcedureEvent.ViewSubmitted;
import org.caretrail.domain.regime.Dispute;
import org.caretrail.domain.regime.Dispute.Earlier;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.ProcedureStep;
import org.caretrail.domain.shared.DecisionId;

/** From the file of a case to an appeal as the law of remedies looks at it. */
final class Disputes {

    private Disputes() {}

    /** An appeal that is being lodged. */
    static Dispute begun(AppealBody body, LocalDate lodgedOn, List<Decision> against, Setting setting) {
        return dispute(
                body, lodgedOn, against, List.of(), setting.file().remedies().appeals(), setting);
    }

    /** An appeal under way. */
    static Dispute of(Appeal appeal, Setting setting) {
        var against = appeal.against().stream()
                .flatMap(id -> decision(id, setting).stream())
                .toList();
        var before = setting.file().remedies().appeals().stream()
                .takeWhile(a -> !a.appealId().equals(appeal.appealId()))
                .toList();
        var steps = appeal.steps().stream().map(Disputes::step).toList();
        return dispute(appeal.body(), appeal.lodgedOn(), against, steps, before, setting);
    }

    private static Dispute dispute(
            AppealBody body,
            LocalDate lodgedOn,
            List<Decision> against,
            List<ProcedureStep> steps,
            List<Appeal> before,
            Setting setting) {
        var earlier = before.stream()
                .map(a -> new Earlier(a.body(), a.concludedOn().orElse(null)))
                .toList();
        return new Dispute(body, lodgedOn, against, answers(against, setting), earlier, steps);
    }

    private static List<LocalDate> answers(List<Decision> against, Setting setting) {
        var reconsidered = against.stream().filter(d -> d.supersedes() != null).map(Decision::decidedOn);
        var answered = setting.file().remedies().complaints().stream().flatMap(c -> Stream.ofNullable(c.endedOn()));
        return Stream.concat(reconsidered, answered).toList();
    }

    private static Optional<Decision> decision(DecisionId id, Setting setting) {
        var file = setting.file();
        var owner = id.caseId().equals(file.caseId())
                ? Optional.of(file)
                : setting.others().find(id.caseId());
        return owner.flatMap(f -> f.decisions().find(id)).map(t -> t.decision());
    }

    private static ProcedureStep step(ProcedureEvent event) {
        return switch (event) {
            case ViewSubmitted _ -> ProcedureStep.VIEW;
            case AdviceRequested _ -> ProcedureStep.ADVICE_REQUESTED;
            case AdviceReceived _ -> ProcedureStep.ADVICE_RECEIVED;
            case PapersSentOn _ -> ProcedureStep.SENT_ON;
            case HearingOffered _ -> ProcedureStep.HEARING_QUESTION;
            case HearingHeld _ -> ProcedureStep.HEARING;
            case MediationEnded _ -> ProcedureStep.MEDIATION_ENDED;
            case EntryFeePaid _ -> ProcedureStep.FEE_PAID;
            case AppealWithdrawn _ -> ProcedureStep.WITHDRAWN;
        };
    }
}
