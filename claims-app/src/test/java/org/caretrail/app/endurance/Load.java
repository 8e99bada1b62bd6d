package org.caretrail.app.endurance;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The clients at work, each living one case after another. */
final class Load implements AutoCloseable {

    private static final double IMPATIENCE = 0.05;

    private final Plan plan;
    private final Cluster cluster;
    private final Ledger ledger;
    private final Tokens tokens = new Tokens();
    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final AtomicInteger begun = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> clients;

    Load(Plan plan, Cluster cluster, Ledger ledger) {
        this.plan = plan;
        this.cluster = cluster;
        this.ledger = ledger;
        this.clients = IntStream.range(0, plan.clients())
                .<Future<?>>mapToObj(_ -> threads.submit(this::work))
                .toList();
    }

    /** Waits for the last case that was planned; a client that met with something else than a kill fails here. */
    void finish() throws InterruptedException {
        goOn.set(false);
        for (var client : clients) {
            try {
                client.get();
            } catch (ExecutionException e) {
                throw new AssertionError("A client failed", e.getCause());
            }
        }
    }

    /** One who waits for an answer as long as it takes. */
    PatientClient operator() {
        return client("operator", -1, 0);
    }

    private PatientClient client(String life, int number, double impatience) {
        return new PatientClient(life, cluster, tokens, ledger, new Random(plan.seed() + number), impatience);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void work() {
        for (int number = begun.getAndIncrement(); isWanted(number); number = begun.getAndIncrement()) {
            try {
                Lives.live(client("life-" + number, number, IMPATIENCE), number, ledger);
            } catch (GaveUp _) {
                // noted in the ledger; the case stays where it was
            }
        }
    }

    private boolean isWanted(int number) {
        return number < plan.cases() || goOn.get();
    }
}
