package org.caretrail.domain.carecase;

import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** What a case has beside its commands: its file, folded from its events, and the bounds that every command keeps. */
public abstract class FiledCase {

    private @Nullable CaseFile file;

    @AggregateIdentifier
    @Nullable
    CaseId caseId() {
        return file == null ? null : file.caseId();
    }

    @CommandHandlerInterceptor
    void before(CaseCommand command) {
        Bounds.unlessWithin(command, file);
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        file = event instanceof ApplicationEvent applied ? CaseFile.opened(applied) : file().after(event);
    }

    protected final CaseFile file() {
        return Objects.requireNonNull(file, "a case begins with an application");
    }

    protected final Setting setting(Regimes regimes, OtherCases others) {
        return new Setting(file(), regimes, others);
    }

    protected static void apply(List<? extends CaseEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    protected static void apply(CaseEvent event) {
        AggregateLifecycle.apply(event);
    }
}
