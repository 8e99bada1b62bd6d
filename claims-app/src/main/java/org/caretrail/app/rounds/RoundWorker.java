package org.caretrail.app.rounds;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that goes the rounds: one when the service has started, then one after each pause, or when asked to. */
@Component
public class RoundWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RoundWorker.class);
    private static final Duration LAST_PAGE = Duration.ofSeconds(30);

    private final Rounds rounds;
    private final Duration pause;
    private final Semaphore work = new Semaphore(1);
    private volatile @Nullable Thread thread;

    RoundWorker(Rounds rounds, @Value("${caretrail.rounds.pause}") Duration pause) {
        this.rounds = rounds;
        this.pause = pause;
    }

    /** Asks for a round without waiting for the pause to be over. */
    public void wake() {
        work.release();
    }

    @Override
    public synchronized void start() {
        var worker = new Thread(this::run, "rounds");
        worker.setDaemon(true);
        thread = worker;
        worker.start();
    }

    @Override
    public synchronized void stop() {
        var worker = thread;
        thread = null;
        if (worker == null) {
            return;
        }
        worker.interrupt();
        try {
            worker.join(LAST_PAGE);
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
            try {
                work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                rounds.go();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                log.warn("A round was not finished: {}", failure.getClass().getName());
            }
        }
    }
}
