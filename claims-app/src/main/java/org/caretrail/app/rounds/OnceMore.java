package org.caretrail.app.rounds;

import java.util.Optional;
import org.caretrail.app.store.LawInForce;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.errand.Errands;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.shared.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What falls due in a case while a timer of the same kind and day rings cannot be set: that one is still there. When it is gone
 * it is set once more, where anything has happened in the case since it began to ring.
 */
@Component
public class OnceMore {

    private final OtherCases cases;
    private final LawInForce law;
    private final ObjectProvider<ErrandTimers> timers;

    OnceMore(@Lazy OtherCases cases, LawInForce law, ObjectProvider<ErrandTimers> timers) {
        this.cases = cases;
        this.law = law;
        this.timers = timers;
    }

    /** A timer begins to ring; what is answered is to be done when it is gone. */
    public Runnable after(String timer) {
        var before = errandOf(timer);
        return before.isEmpty()
                ? () -> {}
                : () -> errandOf(timer).filter(now -> !now.equals(before.get())).ifPresent(now -> again(timer, now));
    }

    private void again(String timer, CaseFile file) {
        Errands.timers(file, law.now()).stream()
                .filter(t -> t.id().equals(timer))
                .forEach(timers.getObject()::set);
    }

    /** The case of a timer that belongs to it; empty: a process waits for the timer. */
    private Optional<CaseFile> errandOf(String timer) {
        var parts = timer.split("/", 3);
        return ErrandKind.of(parts[0]).flatMap(_ -> cases.find(CaseId.of(parts[1])));
    }
}
