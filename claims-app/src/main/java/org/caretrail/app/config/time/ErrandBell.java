package org.caretrail.app.config.time;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeAware;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.process.ErrandProcess;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.shared.CaseId;

/** Rings for a case: a timer that belongs to the case itself, and to no process that waits for it, has it run an errand. */
final class ErrandBell implements ScopeAware {

    private final OtherCases cases;
    private final CommandGateway commands;
    private final Clock clock;

    ErrandBell(OtherCases cases, CommandGateway commands, Clock clock) {
        this.cases = cases;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void send(Message<?> timer, ScopeDescriptor scope) {
        var errand = ErrandKind.of(((DeadlineMessage<?>) timer).getDeadlineName());
        var caseId = CaseId.of((String) Objects.requireNonNull(timer.getPayload()));
        errand.ifPresent(kind -> ErrandProcess.ring(caseId, kind, clock.instant(), cases, commands));
    }

    @Override
    public boolean canResolve(ScopeDescriptor scope) {
        return scope instanceof AggregateScopeDescriptor;
    }

    /** Whom a timer wakes, beside the processes that wait for theirs. */
    Stream<ScopeAware> among(Stream<ScopeAware> others, ScopeDescriptor scope) {
        return canResolve(scope) ? Stream.of(this) : others;
    }
}
