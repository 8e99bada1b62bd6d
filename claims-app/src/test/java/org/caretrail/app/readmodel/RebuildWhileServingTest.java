package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.caretrail.app.events.StoredCase;
import org.caretrail.projections.caselist.CaseFilter;
import org.caretrail.projections.caselist.CaseList;
import org.caretrail.projections.caselist.CaseSort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A rebuild while others write and ask: nobody notices, and the rows are the same. */
class RebuildWhileServingTest extends RebuiltList {

    private static final int WRITERS = 4;
    private static final int CASES_PER_WRITER = 25;

    @Autowired
    private CaseList list;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void four_write_and_two_ask_meanwhile_and_nobody_notices() throws Exception {
        var done = new AtomicBoolean();
        var asking =
                IntStream.range(0, 2).mapToObj(_ -> others.submit(asked(done))).toList();
        var writing = IntStream.range(0, WRITERS)
                .mapToObj(n -> others.submit(() -> lived(new Random(n), CASES_PER_WRITER)))
                .toList();
        int rebuilds = 0;
        do {
            switched(begin());
            rebuilds++;
        } while (!writing.stream().allMatch(Future::isDone));
        for (var writer : writing) {
            writer.get();
        }
        done.set(true);
        for (var asker : asking) {
            assertThat(asker.get()).isPositive();
        }

        followed();
        var underFire = rows();
        assertThat(rebuilds).isPositive();
        assertThat(database.sql("select count(distinct case_id) from case_list where person_id = cast(? as uuid)")
                        .param(person.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(10 + WRITERS * CASES_PER_WRITER);
        switched(begin());
        assertThat(rows()).isEqualTo(underFire);
    }

    @Test
    void an_event_that_is_committed_after_the_switch_though_it_began_before_is_followed_all_the_same() {
        var slow = new StoredCase(events);
        var fast = new StoredCase(events);
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            slow.submitted(person, DAY, "RC-2024-000998");
            apart.executeWithoutResult(_ -> fast.submitted(person, DAY, "RC-2024-000999"));
            switched(begin());
            assertThat(rows()).anyMatch(row -> row.contains(fast.id.toString()));
        });

        await().untilAsserted(() -> assertThat(rows()).anyMatch(row -> row.contains(slow.id.toString())));
    }

    private Callable<Integer> asked(AtomicBoolean done) {
        return () -> {
            var all = new CaseFilter(null, null, null, null, person, null, null, null, null, null);
            int pages = 0;
            while (!done.get()) {
                assertThat(list.page(all, CaseSort.of("receivedOn"), 10, null).entries())
                        .hasSize(10);
                pages++;
            }
            return pages;
        };
    }
}
