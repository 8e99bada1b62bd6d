package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.caselist.OpenCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Which cases a round looks at. */
class OpenCasesTest extends CaseTest {

    @Autowired
    private OpenCases cases;

    @Autowired
    private JdbcClient database;

    @Test
    void a_case_that_was_taken_back_is_among_all() {
        var kase = open(Application.notification());
        kase.done("handler", "/withdrawal", Map.of("reasons", "By letter."));
        var id = CaseId.of(kase.id());

        await().untilAsserted(() -> assertThat(cases.withParked(before(id), 1)).containsExactly(id));
    }

    /** Rolled back, since nothing of such a case is stored. */
    @Test
    @Transactional
    void a_case_that_the_list_does_not_know_because_its_events_were_set_aside_is_among_all_once() {
        var id = new CaseId(UUID.randomUUID());
        for (int i = 0; i < 2; i++) {
            database.sql("""
                            insert into dead_letter (dead_letter_id, processing_group, sequence_id, sequence_index,
                                message_type, event_id, recorded_at, event_type, payload, enqueued_at)
                            values (:letter, 'case-list', :id, :index, 'a test', :letter, '', '', '', '')""")
                    .param("letter", UUID.randomUUID().toString())
                    .param("id", id.toString())
                    .param("index", i)
                    .update();
        }

        assertThat(cases.withParked(before(id), 1)).containsExactly(id);
        assertThat(cases.withParked(id, 1)).doesNotContain(id);
        assertThat(cases.all(before(id), 1)).doesNotContain(id);
    }

    private static CaseId before(CaseId id) {
        var bits = id.value();
        return new CaseId(new UUID(bits.getMostSignificantBits(), bits.getLeastSignificantBits() - 1));
    }
}
