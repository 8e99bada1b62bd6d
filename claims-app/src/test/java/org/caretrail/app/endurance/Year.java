package org.caretrail.app.endurance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of the demo clock in which every term runs out: week by week while terms end, in each of the first weeks with an
 * instance killed when something has happened in it, be it the one that lets time pass or another; then the rest at once.
 */
final class Year {

    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final int MOST_EVENTS_BEFORE_A_KILL = 40;
    private static final int WEEKS = 12;

    private final Operator operator;
    private final Killer killer;
    private final JdbcClient database;
    private final Random chance;

    Year(Plan plan, Operator operator, Killer killer, DataSource source) {
        this.operator = operator;
        this.killer = killer;
        this.database = JdbcClient.create(source);
        this.chance = new Random(plan.seed());
    }

    void pass() {
        for (int week = 1; week <= WEEKS; week++) {
            var moment = at(Mixed.BEGINS.plusWeeks(week));
            if (killer.isDone()) {
                operator.moved(moment);
            } else {
                killedOnTheWayTo(moment);
            }
        }
        operator.moved(at(Mixed.BEGINS.plusYears(1)));
    }

    private void killedOnTheWayTo(String moment) {
        var enough = newestEvent() + 1 + chance.nextInt(MOST_EVENTS_BEFORE_A_KILL);
        var moving = CompletableFuture.runAsync(() -> operator.move(moment));
        await().pollInterval(Duration.ofMillis(5))
                .atMost(LONGEST)
                .until(() -> moving.isDone() || newestEvent() >= enough);
        killer.killLater();
        moving.join();
        operator.moved(moment);
    }

    private long newestEvent() {
        return database.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
    }

    private static String at(LocalDate day) {
        return day + "T11:00:00Z";
    }
}
