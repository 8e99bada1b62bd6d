package org.caretrail.app.endurance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills instances while the work goes on, at moments that are left to chance. Every third victim is killed once more
 * while it starts, and every second one is not waited for: the next may die beside it.
 */
final class Killer {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int BYTES_OF_A_START = 3_000;

    private final Plan plan;
    private final Cluster cluster;
    private final Ledger ledger;
    private final SubscriberProcess subscriber;
    private final Random chance;
    private final List<Integer> after = new ArrayList<>();

    Killer(Plan plan, Cluster cluster, Ledger ledger, SubscriberProcess subscriber) {
        this.plan = plan;
        this.cluster = cluster;
        this.ledger = ledger;
        this.subscriber = subscriber;
        this.chance = new Random(plan.seed());
    }

    /** The first start, on a database without a table, with one of the instances killed in the middle of it. */
    void killFirstStart() {
        cluster.instances().forEach(Instance::start);
        endWhileItStarts(cluster.any(chance));
        cluster.awaitHealthy();
    }

    /** Kills as often as planned, each time after some more steps. */
    void kill() {
        while (after.size() < plan.kills()) {
            int steps = ledger.size() + 1 + chance.nextInt(plan.stepsBetweenKills());
            await().pollInterval(Duration.ofMillis(2)).atMost(LONGEST).until(() -> ledger.size() >= steps);
            strike(cluster.any(chance), chance.nextInt(3) == 0);
            subscriber.restart();
        }
    }

    /** After how many acknowledged steps each kill came. */
    List<Integer> after() {
        return List.copyOf(after);
    }

    private void strike(Instance victim, boolean againWhileItStarts) {
        end(victim);
        victim.start();
        if (againWhileItStarts && after.size() < plan.kills()) {
            endWhileItStarts(victim);
        }
        if (chance.nextBoolean()) {
            victim.awaitHealthy();
        }
    }

    private void endWhileItStarts(Instance victim) {
        var enough = victim.said() + chance.nextInt(BYTES_OF_A_START);
        await().pollInterval(Duration.ofMillis(2))
                .atMost(LONGEST)
                .until(() -> victim.said() >= enough || victim.isHealthy());
        end(victim);
        victim.start();
    }

    private void end(Instance victim) {
        victim.kill();
        after.add(ledger.size());
    }
}
