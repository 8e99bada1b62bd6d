package org.caretrail.projections.rebuild;

import java.time.Duration;
import org.caretrail.projections.support.Worker;

/** Takes the steps of rebuilds: its own instance's, and those that a killed instance left behind. */
public final class RebuildWorker extends Worker {

    private static final int EVENTS_PER_STEP = 4000;
    private static final Duration REST = Duration.ofSeconds(1);

    private final Rebuilding rebuilding;

    public RebuildWorker(Rebuilding rebuilding) {
        super("rebuild", REST);
        this.rebuilding = rebuilding;
    }

    @Override
    protected boolean work() {
        return rebuilding.step(EVENTS_PER_STEP);
    }
}
