package org.caretrail.app.endurance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills instances at moments that are left to chance. After each time another number of them lives, from one to all. In every
 * third time one is killed once more while it starts, and every second time is not waited for: the next may die beside it.
 */
final class Killer {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int BYTES_OF_A_START = 3_000;

    private final Plan plan;
    private final Cluster cluster;
    private final Ledger ledger;
    private final SubscriberProcess subscriber;
    private final Random chance;
    private final List<Integer> after = new ArrayList<>();
    private final List<Integer> lived = new ArrayList<>();

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

    /** Kills as often as planned while the clients work, each time after some more steps. */
    void killAtWork() {
        while (after.size() < plan.kills()) {
            int steps = ledger.size() + 1 + chance.nextInt(plan.stepsBetweenKills());
            await().pollInterval(Duration.ofMillis(2)).atMost(LONGEST).until(() -> ledger.size() >= steps);
            strike(plan.kills());
        }
    }

    /** Whether all was killed that was to be. */
    boolean isDone() {
        return after.size() >= plan.allKills();
    }

    /** Kills once more when the clients have gone. */
    void killLater() {
        strike(plan.allKills());
    }

    /** After how many acknowledged steps each kill came. */
    List<Integer> after() {
        return List.copyOf(after);
    }

    /** How many instances lived between the kills. */
    List<Integer> lived() {
        return List.copyOf(lived);
    }

    private void strike(int most) {
        var wanted = 1 + lived.size() % plan.instances();
        do {
            end(cluster.any(chance));
        } while (cluster.living().size() > wanted && after.size() < most);
        var dead = cluster.instances().stream().filter(i -> !i.isAlive()).toList();
        var back = dead.stream()
                .limit(Math.max(0, wanted - cluster.living().size()))
                .toList();
        back.forEach(Instance::start);
        if (!back.isEmpty() && chance.nextInt(3) == 0 && after.size() < most) {
            endWhileItStarts(back.getFirst());
        }
        lived.add(cluster.living().size());
        if (chance.nextBoolean()) {
            cluster.awaitHealthy();
        }
        subscriber.restart();
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
