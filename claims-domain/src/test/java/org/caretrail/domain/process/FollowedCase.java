package org.caretrail.domain.process;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.saga.FixtureConfiguration;
import org.axonframework.test.saga.FixtureExecutionResult;
import org.axonframework.test.saga.SagaTestFixture;
import org.axonframework.test.utils.CallbackBehavior;
import org.caretrail.domain.carecase.Cases;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;

/** The file of a case, and a process that hears of its events. */
final class FollowedCase {

    private final FixtureConfiguration process;
    private final List<CaseEvent> recorded;

    /** @param accounts what they answer to the commands of the process */
    FollowedCase(Class<?> type, CallbackBehavior accounts, CaseEvent first) {
        process = new SagaTestFixture<>(type).withTransienceCheckDisabled();
        recorded = new ArrayList<>(List.of(first));
        process.setCallbackBehavior(accounts);
        OtherCases cases = _ -> CaseFile.of(recorded);
        process.registerResource(cases);
    }

    /** An event is in the file by the time that anything hears of it. */
    <E extends CaseEvent> E stored(E event) {
        recorded.add(event);
        return event;
    }

    FollowedCase at(Instant now) {
        process.givenCurrentTime(now);
        return this;
    }

    FixtureExecutionResult publishes(CaseEvent event) {
        return process.givenNoPriorActivity().whenAggregate(CASE.toString()).publishes(event);
    }

    /** A step of the service's own. */
    Act act(int on) {
        var zone = Cases.application().scheme().zone();
        return new Act(Actor.SYSTEM, day(on), LocalDate.ofInstant(process.currentTime(), zone));
    }
}
