package org.caretrail.app.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Service;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.errand.Errands;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an institution chose that is done by itself for cases of one year that no other test has, and the timers for it. */
final class ChosenErrands {

    private static final String ERRANDS = "/api/v1/rate-tables/errands/versions";

    private final Service service;
    private final JdbcClient database;
    private final CaseStreams streams;
    private final LawInForce law;
    private final int version;

    ChosenErrands(Service service, JdbcClient database, CaseStreams streams, LawInForce law) {
        this.service = service;
        this.database = database;
        this.streams = streams;
        this.law = law;
        this.version = chosen(service);
    }

    private static int chosen(Service service) {
        var csv = """
                from,until,scheme,errand,days,term
                2019-01-01,2019-12-31,NO_HELFO,ACKNOWLEDGE,0,
                2019-01-01,2019-12-31,NO_HELFO,INTERIM_REPLY,0,
                2019-01-01,2019-12-31,NO_HELFO,ASK,1,21
                2019-01-01,2019-12-31,NO_HELFO,SEND_DECISION,0,
                2026-01-01,,NO_HELFO,SEND_REQUEST,0,
                2026-01-01,,NO_HELFO,REMIND,5,
                """;
        var path = ERRANDS + "?mark=-&source=a%20test&announcedOn=2019-01-01&effectiveFrom=2019-01-01";
        var reply = service.send(
                service.as("admin", path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        return reply.body().at("/version").asInt();
    }

    void takenBack() {
        var reply = service.post("admin", ERRANDS + "/" + version + "/withdrawal", "{\"reasons\": \"a test\"}");
        assertThat(reply.status()).isEqualTo(200);
    }

    /** The timers of a case as they are set. */
    Map<String, Instant> set(OpenCase kase) {
        var all = new TreeMap<String, Instant>();
        database.sql("select task_instance, execution_time from timer where task_instance like ?")
                .param("%/" + kase.id() + "/%")
                .query(row -> {
                    all.put(row.getString(1), row.getTimestamp(2).toInstant());
                });
        return all;
    }

    /** The timers that follow from the events of a case. */
    Map<String, Instant> wanted(OpenCase kase) {
        var file =
                CaseFile.of(Recorded.events(streams.read(CaseId.of(kase.id())))).orElseThrow();
        return Errands.timers(file, law.now()).stream()
                .collect(Collectors.toMap(CaseTimer::id, CaseTimer::at, (one, _) -> one, TreeMap::new));
    }
}
