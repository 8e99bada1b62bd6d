package org.caretrail.domain.process;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.casefile.DeemedGrantTerm;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDeemedGranted;
import org.caretrail.domain.event.AuthorisationEvent.DeemedGrantTermBegan;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionDecided;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.s2.AuthorisationCommand.DeemGranted;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * From a forwarded application to its grant by silence (EU-26-2): sets a timer on the end of the term, moves it as the case
 * rests and goes on, and orders the grant when it rings. Whether the grant is due the case itself decides; a timer that
 * rings twice or in vain changes nothing.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
public class DeemedGrantProcess {

    private @Nullable DeemedGrantTerm term;
    private @Nullable String timer;

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(DeemedGrantTermBegan e, DeadlineManager deadlines) {
        stands(term == null ? DeemedGrantTerm.of(e) : term.after(e), e.caseId(), deadlines);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(ApplicationCorrected e, DeadlineManager deadlines) {
        moved(e, deadlines);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseSuspended e, DeadlineManager deadlines) {
        moved(e, deadlines);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseResumed e, DeadlineManager deadlines) {
        moved(e, deadlines);
    }

    /** Only a decision in place of ours ends the term (NL-CAK-2, EU-26-3). */
    @SagaEventHandler(associationProperty = "caseId")
    void on(ResidenceInstitutionDecided e, DeadlineManager deadlines) {
        moved(e, deadlines);
        if (begun().ended()) {
            SagaLifecycle.end();
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseWithdrawn e, DeadlineManager deadlines) {
        moved(e, deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseReferredOn e, DeadlineManager deadlines) {
        moved(e, deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(AuthorisationDecided e, DeadlineManager deadlines) {
        moved(e, deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(AuthorisationDeemedGranted e, DeadlineManager deadlines) {
        moved(e, deadlines);
    }

    /** The case answers with the moment at which it should be asked again, where it was too early. */
    @DeadlineHandler(deadlineName = CaseTimer.DEEMED_GRANT)
    void onTimer(String caseId, @Timestamp Instant now, CommandGateway commands, DeadlineManager deadlines) {
        var today = LocalDate.ofInstant(now, begun().scheme().zone());
        var id = CaseId.of(caseId);
        @Nullable Instant again = commands.sendAndWait(new DeemGranted(id, new Act(Actor.SYSTEM, today, today)));
        timer = again == null ? null : set(again, id, deadlines);
    }

    private void moved(CaseEvent event, DeadlineManager deadlines) {
        stands(begun().after(event), event.caseId(), deadlines);
    }

    private void stands(DeemedGrantTerm next, CaseId caseId, DeadlineManager deadlines) {
        term = next;
        if (timer != null) {
            deadlines.cancelSchedule(CaseTimer.DEEMED_GRANT, timer);
        }
        timer = next.actsAt().map(at -> set(at, caseId, deadlines)).orElse(null);
    }

    private static String set(Instant at, CaseId caseId, DeadlineManager deadlines) {
        return deadlines.schedule(at, CaseTimer.DEEMED_GRANT, caseId.toString());
    }

    private DeemedGrantTerm begun() {
        return Objects.requireNonNull(term, "the process begins with the term");
    }
}
