package org.caretrail.app.rounds;

import java.time.Duration;
import org.caretrail.projections.support.Worker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Goes the rounds: one when the service has started, then one after each pause, or when asked to. */
@Component
public class RoundWorker extends Worker {

    private final Rounds rounds;

    RoundWorker(Rounds rounds, @Value("${caretrail.rounds.pause}") Duration pause) {
        super("rounds", pause);
        this.rounds = rounds;
    }

    /** Has a round go at once where terms may have moved. */
    public void wakeWhereOwed() {
        if (rounds.owed()) {
            wake();
        }
    }

    @Override
    protected boolean work() {
        rounds.go();
        return false;
    }
}
