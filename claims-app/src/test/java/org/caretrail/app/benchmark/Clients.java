package org.caretrail.app.benchmark;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Clients that each do the same again and again until their time is up, and wait for every answer. */
record Clients(int number, Duration time) {

    /** How often it was done per second, by all of them together. */
    double rateOf(Callable<?> work) {
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(number)) {
            var counts = Stream.generate(() -> threads.submit(() -> repeated(work, begun + time.toNanos())))
                    .limit(number)
                    .toList();
            long done = 0;
            for (var count : counts) {
                done += count.get();
            }
            return Rate.of(done, begun);
        } catch (ExecutionException e) {
            throw new AssertionError("A client was refused", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static long repeated(Callable<?> work, long until) throws Exception {
        long done = 0;
        do {
            work.call();
            done++;
        } while (System.nanoTime() < until);
        return done;
    }
}
