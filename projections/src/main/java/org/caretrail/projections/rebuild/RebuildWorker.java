package org.caretrail.projections.rebuild;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread that takes the steps of rebuilds: its own instance's, and those that a killed instance left behind. */
public final class RebuildWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RebuildWorker.class);

    private static final int EVENTS_PER_STEP = 4000;
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration LAST_STEP = Duration.ofSeconds(30);

    private final Rebuilding rebuilding;
    private final Semaphore work = new Semaphore(0);
    private volatile @Nullable Thread thread;

    public RebuildWorker(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    /** There is something to do, and no need to rest any longer. */
    public void wake() {
        work.release();
    }

    @Override
    public synchronized void start() {
        var worker = new Thread(this::run, "rebuild");
        worker.setDaemon(true);
        thread = worker;
        worker.start();
    }

    /** Finishes the step that is under way. */
    @Override
    public synchronized void stop() {
        var worker = thread;
        thread = null;
        if (worker == null) {
            return;
        }
        wake();
        try {
            worker.join(LAST_STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (Thread.currentThread().equals(thread)) {
            if (!stepped()) {
                rest();
            }
        }
    }

    private boolean stepped() {
        try {
            return rebuilding.step(EVENTS_PER_STEP);
        } catch (RuntimeException | Error failure) {
            log.warn("Rebuilds cannot be looked for: {}", failure.getClass().getName());
            return false;
        }
    }

    private void rest() {
        try {
            if (work.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread = null;
        }
    }
}
