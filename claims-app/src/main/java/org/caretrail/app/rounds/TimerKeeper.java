package org.caretrail.app.rounds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundFinding.Kind;
import org.caretrail.app.store.Sagas;
import org.caretrail.app.store.Timers;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.errand.Errands;
import org.caretrail.domain.process.DeemedGrantProcess;
import org.springframework.stereotype.Component;

/** Holds the timers that are set against those that the cases should have. */
@Component
class TimerKeeper {

    /** Whom each kind of timer wakes. */
    private static final Map<String, Class<?>> WAKES = Map.of(CaseTimer.DEEMED_GRANT, DeemedGrantProcess.class);

    private final Timers timers;
    private final Sagas sagas;
    private final DeadlineManager deadlines;
    private final ErrandTimers errands;
    private final LawInForce law;

    TimerKeeper(Timers timers, Sagas sagas, DeadlineManager deadlines, ErrandTimers errands, LawInForce law) {
        this.timers = timers;
        this.sagas = sagas;
        this.deadlines = deadlines;
        this.errands = errands;
        this.law = law;
    }

    /** Sets those of these cases that are missing. One that failed rings again later, and is there all the same. */
    List<RoundFinding> set(Collection<CaseFile> files) {
        var wanted = wanted(files);
        var there = timers.present(wanted.stream().map(CaseTimer::id).toList());
        return wanted.stream()
                .filter(timer -> !there.contains(timer.id()))
                .map(this::set)
                .toList();
    }

    /** Removes what is set for a case and should not be. A timer of no case that is known is left alone. */
    List<RoundFinding> remove(List<Timers.Kept> kept, Collection<CaseFile> files) {
        var known = files.stream().map(CaseFile::caseId).collect(Collectors.toSet());
        var wanted = wanted(files).stream().map(CaseTimer::id).collect(Collectors.toSet());
        return kept.stream()
                .filter(timer -> known.contains(timer.caseId()) && !wanted.contains(timer.id()))
                .filter(timer -> timers.remove(timer.id()))
                .map(timer -> new RoundFinding(Kind.TIMER_REMOVED, timer.caseId(), timer.id()))
                .toList();
    }

    /** The timers that these cases should have. */
    List<CaseTimer> wanted(Collection<CaseFile> files) {
        var now = law.now();
        return files.stream()
                .flatMap(file -> Stream.concat(CaseTimer.of(file).stream(), Errands.timers(file, now).stream()))
                .toList();
    }

    private RoundFinding set(CaseTimer timer) {
        if (ErrandTimers.own(timer)) {
            errands.set(timer);
            return new RoundFinding(Kind.TIMER_SET, timer.caseId(), timer.id());
        }
        var process = WAKES.get(timer.name());
        var saga = process == null ? null : sagas.of(process, timer.caseId()).orElse(null);
        if (process == null || saga == null) {
            return new RoundFinding(Kind.STUCK, timer.caseId(), "no process waits for " + timer.id());
        }
        deadlines.schedule(
                timer.at(),
                timer.name(),
                timer.caseId().toString(),
                new SagaScopeDescriptor(process.getSimpleName(), saga));
        return new RoundFinding(Kind.TIMER_SET, timer.caseId(), timer.id());
    }
}
