package org.caretrail.app.config.time;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import org.caretrail.app.rounds.Rounds;
import org.caretrail.app.store.Timers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets time pass in a demo: the clock stops at each timer on its way and waits until all that follows from it has happened,
 * so that everything is recorded at the date at which it fell due. Where that takes long it goes on from there: by it goes the
 * lease of an instance that was killed while the timer rang. Where another instance puts the clock farther meanwhile, it goes on
 * from there too. Before it sets out, a round moves the terms that a table moved which was loaded meanwhile.
 */
@Component
@Profile("demo")
public class DemoTime {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DemoClock clock;
    private final Timers timers;
    private final Scheduler scheduler;
    private final Quiet quiet;
    private final Rounds rounds;

    DemoTime(DemoClock clock, Timers timers, Scheduler scheduler, Quiet quiet, Rounds rounds) {
        this.clock = clock;
        this.timers = timers;
        this.scheduler = scheduler;
        this.quiet = quiet;
        this.rounds = rounds;
    }

    /**
     * Lets time pass until the moment and stops it there.
     *
     * @throws ClockRunsForward where the moment has passed
     * @throws StillBusy        where something that fell due does not come to an end
     */
    public synchronized void passTo(Instant moment) {
        if (moment.isBefore(clock.instant())) {
            throw new ClockRunsForward("the clock runs forward only; it shows " + clock.instant());
        }
        settle();
        if (rounds.owed()) {
            rounds.go();
            settle();
        }
        for (var due = timers.next(moment); due.isPresent(); due = timers.next(moment)) {
            ring(due.get());
        }
        arriveAt(moment);
    }

    /** Where the way took longer than was left of it, as after a kill, it stops as soon as it can. */
    private void arriveAt(Instant moment) {
        if (clock.stands() || moment.isAfter(clock.instant())) {
            orFarther(() -> clock.standAt(moment));
        } else {
            orFarther(clock::standStill);
        }
    }

    /**
     * Lets time pass until the moment and go on from there.
     *
     * @throws ClockRunsForward where the moment has passed
     * @throws StillBusy        where something that fell due does not come to an end
     */
    public synchronized void goOnFrom(Instant moment) {
        passTo(moment);
        orFarther(clock::goOn);
    }

    /**
     * Lets time pass until the present, if that is still to come, and go on from there.
     *
     * @throws StillBusy where something that fell due does not come to an end
     */
    public synchronized void goOnFromThePresent() {
        goOnFrom(clock.present());
    }

    /** Keeps the clock to itself while a story is lived: whoever else would move it waits until that is told. */
    public synchronized void live(Runnable story) {
        story.run();
    }

    private void ring(Instant due) {
        if (due.isAfter(clock.instant())) {
            orFarther(() -> clock.standAt(due));
        }
        scheduler.triggerCheckForDueExecutions();
        settle();
    }

    private void settle() {
        if (!quiet.within(PATIENCE)) {
            orFarther(clock::goOn);
            quiet.await();
        }
    }

    private void orFarther(Runnable putting) {
        try {
            putting.run();
        } catch (ClockRunsForward another) {
            clock.lookAgain();
        }
    }
}
