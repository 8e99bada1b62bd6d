package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A rebuild that is cut off in the middle, taken on by two instances, or kept from its end: the rows are the same. */
class RebuildCutOffTest extends RebuiltList {

    private static final int A_FEW = 7;
    private static final int SOME = 200;

    @Test
    void cut_off_in_the_middle_it_shows_how_far_it_came_and_goes_on_from_there() {
        var rows = rows();
        worker.stop();
        var rebuild = begin();
        assertThat(rebuilding.step(A_FEW)).isTrue();
        assertThat(rebuilding.step(A_FEW)).isTrue();

        var progress = get("admin", rebuild).body();
        assertThat(progress.at("/state").asString()).isEqualTo("RUNNING");
        assertThat(progress.at("/events").asLong()).isEqualTo(2 * A_FEW);
        assertThat(progress.at("/position").asLong())
                .isPositive()
                .isLessThan(progress.at("/head").asLong());
        assertThat(rows()).isEqualTo(rows);
        assertThat(begun().status()).isEqualTo(409);

        worker.start();
        switched(rebuild);
        assertThat(get("admin", rebuild).body().at("/events").asLong()).isEqualTo(countOfEvents());
        assertThat(rows()).isEqualTo(rows);
        assertThat(tablesBeside()).isEmpty();
    }

    @Test
    void after_a_migration_it_begins_anew() {
        worker.stop();
        var rebuild = begin();
        rebuilding.step(A_FEW);
        database.sql("update read_model_rebuild set schema_rank = 0 where state = 'RUNNING'")
                .update();
        rebuilding.step(A_FEW);

        assertThat(get("admin", rebuild).body().at("/events").asLong()).isZero();
        worker.start();
        switched(rebuild);
        assertThat(get("admin", rebuild).body().at("/events").asLong()).isEqualTo(countOfEvents());
    }

    @Test
    void two_instances_read_each_event_once() throws Exception {
        var rows = rows();
        worker.stop();
        var rebuild = begin();
        Callable<Integer> instance = () -> {
            int steps = 0;
            while (get("admin", rebuild).text("/state").equals("RUNNING")) {
                steps += rebuilding.step(SOME) ? 1 : 0;
            }
            return steps;
        };
        for (var steps : others.invokeAll(List.of(instance, instance))) {
            steps.get();
        }

        assertThat(get("admin", rebuild).body().at("/events").asLong()).isEqualTo(countOfEvents());
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void without_its_tables_it_begins_anew_and_never_writes_the_live_ones() {
        var rows = rows();
        worker.stop();
        var rebuild = begin();
        rebuilding.step(A_FEW);
        database.sql("drop table rebuild.case_list").update();
        rebuilding.step(A_FEW);

        assertThat(get("admin", rebuild).body().at("/events").asLong()).isZero();
        worker.start();
        switched(rebuild);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void one_that_cannot_go_live_is_given_up_and_the_live_rows_stay() {
        var rows = rows();
        worker.stop();
        var rebuild = begin();
        database.sql("create view case_list_seen as select case_id from case_list")
                .update();
        for (int i = 0; i < 100 && get("admin", rebuild).text("/state").equals("RUNNING"); i++) {
            rebuilding.step(1000);
        }

        assertThat(get("admin", rebuild).text("/state")).isEqualTo("FAILED");
        assertThat(get("admin", rebuild).text("/failure")).contains("SQLSTATE 2BP01");
        assertThat(tablesBeside()).isEmpty();
        assertThat(rows()).isEqualTo(rows);
    }
}
