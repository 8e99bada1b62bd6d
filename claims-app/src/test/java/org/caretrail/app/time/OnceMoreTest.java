package org.caretrail.app.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.caretrail.app.Quiet;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A timer that is still there while something else of its kind falls due on its day. */
class OnceMoreTest extends CaseTest {

    private static final String ERRANDS = "/api/v1/rate-tables/errands/versions";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Autowired
    private DataSource connections;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EventProcessingConfiguration readers;

    @Autowired
    private Clock clock;

    @Test
    void what_falls_due_while_a_timer_rings_is_done_when_that_is_gone() throws SQLException {
        var today = LocalDate.ofInstant(clock.instant(), Scheme.NL_ZVW.zone());
        var version = chosen(today);
        try (var letters = connections.getConnection();
                var timer = connections.getConnection()) {
            letters.setAutoCommit(false);
            timer.setAutoCommit(false);
            var kase = open(Application.authorisation().receivedOn(today.toString()));

            inTheWayOf(
                    LetterId.derived(CaseId.of(kase.id()), LetterKind.DOCUMENT_REQUEST, "DOCUMENT_REQUEST 1"), letters);
            asked(kase, "REFERRAL", today);
            await().atMost(LONGEST).until(() -> rings(kase));
            run(timer, "select from timer where task_instance like 'send-request/" + kase.id() + "/%' for update");
            letters.rollback();
            await().atMost(LONGEST)
                    .untilAsserted(() -> assertThat(kase.history()).contains("LetterSent"));
            asked(kase, "DOCTOR_STATEMENT", today);
            Quiet.awaited("errand-process", readers, database);
            assertThat(kase.history()).containsOnlyOnce("LetterSent");
            timer.rollback();

            await().atMost(LONGEST)
                    .untilAsserted(() -> assertThat(kase.history()).endsWith("DocumentsRequested", "LetterSent"));
        } finally {
            post("admin", ERRANDS + "/" + version + "/withdrawal", "{\"reasons\": \"a test\"}");
        }
    }

    private int chosen(LocalDate today) {
        var said = "?mark=-&source=a%20test&announcedOn=" + today + "&effectiveFrom=" + today;
        var csv = "from,until,scheme,errand,days,term\n%1$s,%1$s,NL_ZVW,SEND_REQUEST,0,\n".formatted(today);
        var reply = send(
                as("admin", ERRANDS + said).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        return reply.body().at("/version").asInt();
    }

    private static void asked(OpenCase kase, String kind, LocalDate today) {
        var dueOn = today.plusDays(21).toString();
        kase.done("handler", "/document-requests", Map.of("kinds", List.of(kind), "dueOn", dueOn));
    }

    private boolean rings(OpenCase kase) {
        return database.sql("select exists (select from timer where task_instance like ? and picked)")
                .param("send-request/" + kase.id() + "/%")
                .query(Boolean.class)
                .single();
    }

    /** The letter is made once this is undone. */
    private static void inTheWayOf(LetterId letter, Connection connection) throws SQLException {
        run(
                connection,
                "insert into document_content (sha256, media_type, bytes) values ('before " + letter + "', '', '')");
        run(
                connection,
                "insert into document (document_id, sha256) values ('" + letter + "', 'before " + letter + "')");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
