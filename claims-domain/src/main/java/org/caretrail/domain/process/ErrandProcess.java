package org.caretrail.domain.process;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.caretrail.domain.carecase.RunErrand;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.errand.Errands;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.AssessmentEvent.CaseAssessed;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.DossierEvent;
import org.caretrail.domain.event.FilingEvent.NoteAdded;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;

/**
 * Runs the errands of all cases: after each event the timers of its case are those that its errands want, and when one rings
 * the case is told to do what is due. It remembers nothing, so that nothing can be lost: a timer follows from the case.
 */
public class ErrandProcess {

    @EventHandler
    void on(CaseEvent event, OtherCases cases, Regimes law, CaseTimers timers) {
        if (concerns(event, law)) {
            cases.find(event.caseId()).ifPresent(file -> timers.keep(file.caseId(), Errands.timers(file, law)));
        }
    }

    /** The most frequent events ask for nothing unless an institution has chosen errands before the decision. */
    private static boolean concerns(CaseEvent event, Regimes law) {
        return switch (event) {
            case NoteAdded _, CaseAssigned _, CaseAssessed _ -> false;
            case ApplicationEvent _, DossierEvent _ -> Errands.anyBeforeDecision(law);
            default -> true;
        };
    }

    /** What a timer has the case do when it rings. */
    public static void ring(CaseId caseId, ErrandKind errand, Instant now, OtherCases cases, CommandGateway commands) {
        cases.find(caseId)
                .map(file -> today(file, now))
                .ifPresent(today ->
                        commands.sendAndWait(new RunErrand(caseId, new Act(Actor.SYSTEM, today, today), errand)));
    }

    private static LocalDate today(CaseFile file, Instant now) {
        return LocalDate.ofInstant(now, file.application().scheme().zone());
    }
}
