package org.caretrail.app.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.CaseStreams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service does by itself, once an institution has chosen so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrandsTest extends CaseTest {

    private static final String RECEIVED = "2019-03-04";

    @Autowired
    private JdbcClient database;

    @Autowired
    private CaseStreams streams;

    @Autowired
    private LawInForce law;

    @Autowired
    private Clock clock;

    private ChosenErrands errands;

    @BeforeAll
    void an_institution_chooses() {
        errands = new ChosenErrands(this, database, streams, law);
    }

    @AfterAll
    void and_takes_it_back() {
        errands.takenBack();
    }

    @Test
    void NO_CLOCK_6_and_7_an_application_is_acknowledged_told_that_it_takes_longer_and_asked_for_what_is_missing() {
        var kase = open(received());

        await().untilAsserted(() -> assertThat(kase.letters())
                .containsExactlyInAnyOrder("ACKNOWLEDGEMENT", "INTERIM_REPLY", "DOCUMENT_REQUEST"));
        assertThat(kase.history()).containsOnlyOnce("DocumentsRequested");
        assertThat(texts(kase.read("/letters").at("/items"), "/letterId"))
                .contains(LetterId.derived(CaseId.of(kase.id()), LetterKind.ACKNOWLEDGEMENT, "")
                        .toString());
        assertThat(elements(kase.read("/history").at("/items")))
                .filteredOn(e -> e.at("/type").asString().equals("LetterSent"))
                .extracting(e -> e.at("/actor/role").asString())
                .containsOnly("SYSTEM");
        assertThat(texts(kase.read("/triggers").at("/items"), "/kind")).contains("DOCUMENT", "CLOCK");
        assertThat(errands.set(kase)).isEqualTo(errands.wanted(kase));
    }

    @Test
    void NO_COUNT_a_decision_goes_out_has_arrived_with_that_and_the_case_waits_for_the_window_to_close() {
        var kase = open(received().with("/care/country", "US"));
        kase.decided("REFUSED", RECEIVED);

        await().untilAsserted(() -> assertThat(kase.history()).endsWith("LetterSent", "DecisionNotified"));
        await().untilAsserted(() -> assertThat(errands.set(kase)).isEqualTo(errands.wanted(kase)));
        assertThat(kase.letters().stream().filter("DECISION"::equals)).hasSize(1);
    }

    @Test
    void a_letter_that_cannot_be_made_is_seen_and_goes_out_when_it_is_tried_again() {
        var today = LocalDate.ofInstant(clock.instant(), Scheme.NO_HELFO.zone());
        var kase = open(Application.notification().receivedOn("2018-03-05"));
        var id = LetterId.derived(CaseId.of(kase.id()), LetterKind.DOCUMENT_REQUEST, "DOCUMENT_REQUEST 1");
        database.sql("insert into document_content (sha256, media_type, bytes) values ('in the way', '', '')")
                .update();
        database.sql("insert into document (document_id, sha256) values (?, 'in the way')")
                .param(id.value())
                .update();
        kase.done(
                "handler",
                "/document-requests",
                Map.of(
                        "kinds",
                        List.of("TREATMENT_OFFER"),
                        "dueOn",
                        today.plusDays(21).toString()));

        await().untilAsserted(() -> assertThat(failures(kase)).isEqualTo(1));
        assertThat(kase.letters()).isEmpty();
        database.sql("delete from document where document_id = ?")
                .param(id.value())
                .update();
        database.sql("delete from document_content where sha256 = 'in the way'").update();
        database.sql("update timer set execution_time = now() where task_instance like ?")
                .param("send-request/" + kase.id() + "%")
                .update();

        await().untilAsserted(() -> assertThat(kase.letters()).containsExactly("DOCUMENT_REQUEST"));
        await().untilAsserted(() -> assertThat(errands.set(kase)).isEqualTo(errands.wanted(kase)));
    }

    private static Application received() {
        return Application.notification().receivedOn(RECEIVED);
    }

    private int failures(OpenCase kase) {
        return elements(get("admin", "/api/v1/operations/timers").body().at("/items")).stream()
                .filter(t -> t.at("/caseId").asString().equals(kase.id()))
                .mapToInt(t -> t.at("/failures").asInt())
                .sum();
    }
}
