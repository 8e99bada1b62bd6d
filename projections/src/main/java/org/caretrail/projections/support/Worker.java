package org.caretrail.projections.support;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that works from the start of the service to its end, and rests when there is nothing to do until it is woken. */
public abstract class Worker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration GOODBYE = Duration.ofSeconds(30);

    private final String name;
    private final Duration rest;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;

    /** @param rest at the longest, where there was nothing to do */
    protected Worker(String name, Duration rest) {
        this.name = name;
        this.rest = rest;
    }

    /** Does what there is to do; whether there may be more of it at once. */
    protected abstract boolean work();

    /** There is something to do, and no need to rest any longer. */
    public void wake() {
        woken.release();
    }

    @Override
    public synchronized void start() {
        var worker = new Thread(this::run, name);
        worker.setDaemon(true);
        thread = worker;
        worker.start();
    }

    /** Finishes what is under way. */
    @Override
    public synchronized void stop() {
        var worker = thread;
        thread = null;
        if (worker == null) {
            return;
        }
        wake();
        try {
            worker.join(GOODBYE);
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
            if (!worked()) {
                rest();
            }
        }
    }

    private boolean worked() {
        try {
            return work();
        } catch (RuntimeException | Error failure) {
            log.warn("{} could not be finished: {}", name, failure.getClass().getName());
            return false;
        }
    }

    private void rest() {
        try {
            if (woken.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread = null;
        }
    }
}
