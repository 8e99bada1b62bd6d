package org.caretrail.app.endurance;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What the clients write down: what they were told, and where they stopped asking. */
final class Ledger {

    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final Map<String, Mixed> waiting = new ConcurrentHashMap<>();
    private final Queue<Open> givenUp = new ConcurrentLinkedQueue<>();
    private final AtomicInteger steps = new AtomicInteger();
    private final LongAdder repeats = new LongAdder();
    private final LongAdder failures = new LongAdder();

    void told(Told answer) {
        told.add(answer);
        steps.incrementAndGet();
    }

    /** A case was brought to where its clocks are all that moves it on. */
    void waits(String caseId, Mixed kase) {
        waiting.put(caseId, kase);
    }

    /** A client went away without an answer: its step may have been taken or not. */
    void gaveUp(String life, String key) {
        givenUp.add(new Open(life, key));
    }

    /** A step was asked for once more, under the same key. */
    void repeated() {
        repeats.increment();
    }

    /** The service said that something went wrong in it. */
    void failed() {
        failures.increment();
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    Map<String, Mixed> waiting() {
        return Map.copyOf(waiting);
    }

    List<Open> givenUp() {
        return List.copyOf(givenUp);
    }

    long repeats() {
        return repeats.sum();
    }

    long failures() {
        return failures.sum();
    }

    /** How many steps are known to be done: the measure of progress by which the kills are placed. */
    int size() {
        return steps.get();
    }

    /** A question that nobody waits for any more. */
    record Open(String life, String key) {}
}
