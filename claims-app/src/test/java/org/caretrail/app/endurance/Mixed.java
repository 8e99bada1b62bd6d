package org.caretrail.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.Service;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case whose clocks run differently from those of its neighbours, and what is to become of it in a year in which nobody
 * touches it. Each is received on one of fifty days before the year begins.
 *
 * @param grantedOn the day from which silence is a grant; null: it never is
 */
record Mixed(LocalDate receivedOn, Kind kind, @Nullable LocalDate grantedOn) {

    /** How it is treated before the year begins. */
    enum Kind {
        UNANSWERED,
        RESTED,
        RESTING,
        WITHDRAWN,
        NOTIFICATION,
        REFUSED
    }

    /** When the year begins. One of the days of silence is that on which the clocks are put forward. */
    static final LocalDate BEGINS = LocalDate.of(2027, 1, 31);

    /** Since when Helfo has the service do things by itself, in this year. */
    static final LocalDate CHOSEN = LocalDate.of(2027, 1, 1);

    static final String ERRANDS = """
            from,until,scheme,errand,days,term
            2027-01-01,,NO_HELFO,ACKNOWLEDGE,0,
            2027-01-01,,NO_HELFO,ASK,3,21
            2027-01-01,,NO_HELFO,SEND_REQUEST,0,
            2027-01-01,,NO_HELFO,REMIND,7,
            2027-01-01,,NO_HELFO,INTERIM_REPLY,1,
            2027-01-01,,NO_HELFO,SEND_DECISION,0,
            """;

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TERM = 56;
    private static final int DAYS = 50;
    private static final List<Kind> KINDS = List.of(
            Kind.UNANSWERED,
            Kind.RESTED,
            Kind.UNANSWERED,
            Kind.NOTIFICATION,
            Kind.UNANSWERED,
            Kind.RESTED,
            Kind.UNANSWERED,
            Kind.RESTING,
            Kind.WITHDRAWN,
            Kind.REFUSED);

    /** Has it lived up to where only its clocks move it on; returns its id. */
    String live(Service service) {
        var reply = service.post("handler", path(), JSON.readTree(application()));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        var id = reply.text("/caseId");
        for (var step : steps()) {
            var parts = step.split(" ", 2);
            var taken = service.post("handler", "/api/v1/cases/" + id + parts[0], JSON.readTree(parts[1]));
            assertThat(taken.status()).as("%s", taken.body()).isEqualTo(200);
        }
        return id;
    }

    static Mixed number(int i) {
        var received = BEGINS.minusDays((i * 7L + i / 10) % DAYS);
        var kind = KINDS.get(i % KINDS.size());
        var first = received.plusDays(TERM + 1);
        return new Mixed(
                received,
                kind,
                switch (kind) {
                    case UNANSWERED -> first;
                    case RESTED -> first.plusDays(restedDays(received));
                    case RESTING, WITHDRAWN, NOTIFICATION, REFUSED -> null;
                });
    }

    /** As long as fits before the year begins, up to nine days. */
    private static long restedDays(LocalDate received) {
        return Math.min(9, ChronoUnit.DAYS.between(received, BEGINS));
    }

    private String path() {
        return norwegian() ? "/api/v1/prior-notifications" : "/api/v1/s2-authorisations";
    }

    private String application() {
        var scheme = norwegian() ? "\"scheme\": \"NO_HELFO\"" : """
                "scheme": "NL_ZVW", "through": "RESIDENCE_FUND\"""";
        return """
                {%s, "receivedOn": "%s",
                 "person": {"identifier": {"system": "OTHER", "value": "%s"}, "name": "Jan Jansen", "dateOfBirth": "1960-01-02", "residence": "%s"},
                 "care": {"country": "%s", "kind": "INPATIENT", "planned": true, "urgent": false, "needArose": "HOME",
                          "provider": {"name": "Klinik", "sector": "PUBLIC", "hospital": true},
                          "from": "2027-06-01", "to": "2027-06-05"}}
                """.formatted(
                        scheme,
                        receivedOn,
                        Application.somebody(),
                        norwegian() ? "NO" : "BE",
                        kind == Kind.REFUSED ? "US" : "DE");
    }

    /** All that is to come of it without anybody: what is done, and how often. */
    Map<String, Long> toCome() {
        var all = new TreeMap<>(byItself());
        if (grantedOn != null) {
            all.put("granted " + grantedOn, 1L);
        }
        return all;
    }

    /**
     * What the service does in it by itself, by the rows of {@link #ERRANDS}: the letters, each once, and the end of the case.
     * Those received before the rows began are left to people.
     */
    private Map<String, Long> byItself() {
        if (receivedOn.isBefore(CHOSEN)) {
            return Map.of();
        }
        return switch (kind) {
            case NOTIFICATION ->
                Map.of("ACKNOWLEDGEMENT", 1L, "DOCUMENT_REQUEST", 1L, "REMINDER", 1L, "INTERIM_REPLY", 1L, "asked", 1L);
            case REFUSED -> Map.of("DECISION", 1L, "told", 1L, "closed", 1L);
            case UNANSWERED, RESTED, RESTING, WITHDRAWN -> Map.of();
        };
    }

    /** What the service may have done before it was decided: two steps, between which the one who takes them may have to wait. */
    Set<String> mayCome() {
        return kind == Kind.REFUSED ? Set.of("ACKNOWLEDGEMENT", "asked", "DOCUMENT_REQUEST") : Set.of();
    }

    private boolean norwegian() {
        return kind == Kind.NOTIFICATION || kind == Kind.REFUSED;
    }

    /** What is done with it before the year begins: path and body, in their order. */
    private List<String> steps() {
        return switch (kind) {
            case UNANSWERED, NOTIFICATION -> List.of();
            case RESTING -> List.of(step("suspension", "suspendedOn", receivedOn));
            case REFUSED ->
                List.of("/decision {\"outcome\": \"REFUSED\", \"reasons\": \"so it is\", \"decidedOn\": \"" + receivedOn
                        + "\"}");
            case WITHDRAWN -> List.of(step("withdrawal", "withdrawnOn", receivedOn));
            case RESTED ->
                List.of(
                        step("suspension", "suspendedOn", receivedOn),
                        step("resumption", "resumedOn", receivedOn.plusDays(restedDays(receivedOn))));
        };
    }

    private static String step(String name, String field, LocalDate on) {
        return "/" + name + " {\"reasons\": \"so it is\", \"" + field + "\": \"" + on + "\"}";
    }
}
