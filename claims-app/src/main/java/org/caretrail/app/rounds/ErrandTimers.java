package org.caretrail.app.rounds;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.caretrail.app.store.Timers;
import org.caretrail.domain.carecase.CareCase;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.process.CaseTimers;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.shared.CaseId;
import org.springframework.stereotype.Component;

/** The timers of errands. They belong to the case and wake it alone, so that no process has to wait for them. */
@Component
class ErrandTimers implements CaseTimers {

    private static final List<String> NAMES =
            Stream.of(ErrandKind.values()).map(ErrandKind::timer).toList();

    private final Timers timers;
    private final DeadlineManager deadlines;

    ErrandTimers(Timers timers, DeadlineManager deadlines) {
        this.timers = timers;
        this.deadlines = deadlines;
    }

    @Override
    public void keep(CaseId caseId, List<CaseTimer> wanted) {
        var ids = wanted.stream().map(CaseTimer::id).collect(Collectors.toSet());
        var there = timers.of(caseId, NAMES);
        there.stream().filter(id -> !ids.contains(id)).forEach(timers::remove);
        wanted.stream().filter(timer -> !there.contains(timer.id())).forEach(this::set);
    }

    static boolean own(CaseTimer timer) {
        return NAMES.contains(timer.name());
    }

    void set(CaseTimer timer) {
        var id = timer.caseId().toString();
        deadlines.schedule(
                timer.at(), timer.name(), id, new AggregateScopeDescriptor(CareCase.class.getSimpleName(), id));
    }
}
