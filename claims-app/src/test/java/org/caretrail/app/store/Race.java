package org.caretrail.app.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Two calls at the same moment, each in its own thread. */
final class Race {

    private Race() {}

    static <T> List<T> between(Callable<T> one, Callable<T> other) {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> atOnce(start, one));
            var second = threads.submit(() -> atOnce(start, other));
            return List.of(first.get(), second.get());
        } catch (ExecutionException e) {
            throw new AssertionError("One of the two failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static <T> T atOnce(CyclicBarrier start, Callable<T> call) throws Exception {
        start.await();
        return call.call();
    }
}
