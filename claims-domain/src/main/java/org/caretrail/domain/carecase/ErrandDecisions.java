package org.caretrail.domain.carecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.DossierCommand.RequestDocuments;
import org.caretrail.domain.carecase.DossierCommand.RequestTranslation;
import org.caretrail.domain.carecase.LetterCommand.SendLetter;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.errand.Asked;
import org.caretrail.domain.errand.Errand;
import org.caretrail.domain.errand.Errands;
import org.caretrail.domain.errand.Lacking;
import org.caretrail.domain.errand.RemedyProcess;
import org.caretrail.domain.errand.StagedNotificationProcess;
import org.caretrail.domain.errand.TravelProcess;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.DecisionId;

/** Does what is due in a case by itself, each as a person would have done it, and as the one before it left the case. */
final class ErrandDecisions {

    private ErrandDecisions() {}

    static List<CaseEvent> run(RunErrand c, Setting setting, LetterPress press) {
        var events = new ArrayList<CaseEvent>();
        for (var errand : due(c, setting)) {
            var left = setting.after(events);
            if (due(c, left).contains(errand)) {
                events.addAll(run(errand, c.act(), left, press));
            }
        }
        return events;
    }

    private static List<Errand> due(RunErrand c, Setting setting) {
        return Errands.of(setting.file(), setting.regimes()).stream()
                .filter(e -> e.kind() == c.kind() && !e.on().isAfter(c.act().on()))
                .toList();
    }

    private static List<? extends CaseEvent> run(Errand errand, Act act, Setting setting, LetterPress press) {
        return switch (errand.kind()) {
            case ACKNOWLEDGE -> letter(LetterKind.ACKNOWLEDGEMENT, errand, act, setting, press);
            case ASK -> ask(act, setting);
            case SEND_REQUEST -> request(errand, act, setting, press);
            case REMIND -> letter(LetterKind.REMINDER, errand, act, setting, press);
            case INTERIM_REPLY -> letter(LetterKind.INTERIM_REPLY, errand, act, setting, press);
            case SEND_DECISION -> letter(LetterKind.DECISION, errand, act, setting, press);
            case CLOSE -> close(act, setting);
            case EXPIRE -> expire(errand, setting);
            case FORWARD_TRAVEL -> forward(act, setting);
            case SEND_NOTICE -> letter(LetterKind.FORWARDING_NOTICE, errand, act, setting, press);
            case CHASE_DELIVERY, CHASE_RULING, CHASE_EXAMINATION, CHASE_TRAVEL, CHASE_RESULT, CHASE_RATES -> List.of();
        };
    }

    private static List<CaseEvent> letter(LetterKind kind, Errand errand, Act act, Setting setting, LetterPress press) {
        var caseId = setting.file().caseId();
        var decision = kind == LetterKind.DECISION ? new DecisionId(errand.about()) : null;
        var id = LetterId.derived(caseId, kind, errand.about());
        return LetterDecisions.send(new SendLetter(caseId, act, id, kind, decision, null, null), setting, press);
    }

    private static List<CaseEvent> request(Errand errand, Act act, Setting setting, LetterPress press) {
        return Asked.last(setting.file()).stream()
                .filter(asked -> asked.about().equals(errand.about()))
                .flatMap(asked -> letter(asked.letter(), errand, act, setting, press).stream())
                .toList();
    }

    /** Where the law reads by now what it did not when the dossier was last looked at, nothing is asked: it is looked at again. */
    private static List<CaseEvent> ask(Act act, Setting setting) {
        var file = setting.file();
        var lacking = Lacking.of(new LawOfCase(file, setting.regimes()));
        var dueOn = act.on().plusDays(Errands.term(file, setting.regimes()).orElseThrow());
        var events = new ArrayList<CaseEvent>();
        if (!lacking.documents().isEmpty()) {
            events.addAll(DossierDecisions.decide(
                    new RequestDocuments(file.caseId(), act, lacking.documents(), dueOn), setting));
        }
        var unread = lacking.translations().stream()
                .filter(id -> !DossierDecisions.readAsItIs(id, act, setting))
                .toList();
        if (!unread.isEmpty()) {
            events.addAll(DossierDecisions.decide(
                    new RequestTranslation(file.caseId(), act, unread, dueOn), setting.after(events)));
        }
        return events.isEmpty() ? setting.withCompleteness(act) : events;
    }

    private static List<CaseEvent> close(Act act, Setting setting) {
        return RemedyProcess.lastTerm(new LawOfCase(setting.file(), setting.regimes())).stream()
                .<CaseEvent>map(last -> new CaseClosed(setting.file().caseId(), act.on(), last.rule(), last.dueOn()))
                .toList();
    }

    /** Dated the day after the last, whenever the service got to it. */
    private static List<CaseEvent> expire(Errand errand, Setting setting) {
        var file = setting.file();
        var stage = Stage.valueOf(errand.about());
        var unused = file.uses().of(stage).isEmpty();
        return StagedNotificationProcess.standing(file, stage)
                .flatMap(grant -> Stream.ofNullable(grant.stage().validUntil())
                        .filter(until -> until.isBefore(errand.on()))
                        .<CaseEvent>map(until -> new NotificationExpired(
                                file.caseId(),
                                until.plusDays(1),
                                grant.taken().decision().decisionId(),
                                stage,
                                until,
                                unused)))
                .toList();
    }

    private static List<CaseEvent> forward(Act act, Setting setting) {
        var file = setting.file();
        var law = new LawOfCase(file, setting.regimes());
        return TravelProcess.toBeForwarded(law).stream()
                .flatMap(decision -> law.law().travelBody().stream()
                        .<CaseEvent>map(body -> new TravelForwarded(
                                file.caseId(),
                                act.on(),
                                body,
                                decision.amounts().of(AmountKind.TRAVEL).orElse(null),
                                TravelProcess.papers(file))))
                .toList();
    }
}
