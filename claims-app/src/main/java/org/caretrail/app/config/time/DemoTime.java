package org.caretrail.app.config.time;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import org.caretrail.app.store.Timers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets time pass in a demo: the clock stops at each timer on its way and waits until all that follows from it has happened,
 * so that everything is recorded at the date at which it fell due.
 */
@Component
@Profile("demo")
public class DemoTime {

    private final DemoClock clock;
    private final Timers timers;
    private final Scheduler scheduler;
    private final Quiet quiet;

    DemoTime(DemoClock clock, Timers timers, Scheduler scheduler, Quiet quiet) {
        this.clock = clock;
        this.timers = timers;
        this.scheduler = scheduler;
        this.quiet = quiet;
    }

    /**
     * Lets time pass until the moment and stops it there.
     *
     * @throws ClockRunsForward where the moment has passed
     * @throws StillBusy        where something that fell due does not come to an end
     */
    public synchronized void passTo(Instant moment) {
        quiet.await();
        for (var due = timers.next(moment); due.isPresent(); due = timers.next(moment)) {
            ring(due.get());
        }
        clock.standAt(moment);
    }

    /**
     * Lets time pass until the moment and go on from there.
     *
     * @throws ClockRunsForward where the moment has passed
     * @throws StillBusy        where something that fell due does not come to an end
     */
    public synchronized void goOnFrom(Instant moment) {
        passTo(moment);
        clock.runFrom(moment);
    }

    /** Keeps the clock to itself while a story is lived: whoever else would move it waits until that is told. */
    public synchronized void live(Runnable story) {
        story.run();
    }

    private void ring(Instant due) {
        if (due.isAfter(clock.instant())) {
            clock.standAt(due);
        }
        scheduler.triggerCheckForDueExecutions();
        quiet.await();
    }
}
