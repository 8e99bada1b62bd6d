package org.caretrail.app.endurance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
        NOTIFICATION
    }

    /** When the year begins. Two of the days of silence are those on which the clocks are changed. */
    static final LocalDate BEGINS = LocalDate.of(2027, 1, 31);

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
            Kind.NOTIFICATION);

    static List<Mixed> of(int cases) {
        return IntStream.range(0, cases).mapToObj(Mixed::number).toList();
    }

    private static Mixed number(int i) {
        var received = BEGINS.minusDays((i * 7L) % DAYS);
        var kind = KINDS.get(i % KINDS.size());
        var first = received.plusDays(TERM + 1);
        return new Mixed(
                received,
                kind,
                switch (kind) {
                    case UNANSWERED -> first;
                    case RESTED -> first.plusDays(restedDays(received));
                    case RESTING, WITHDRAWN, NOTIFICATION -> null;
                });
    }

    /** As long as fits before the year begins, up to nine days. */
    private static long restedDays(LocalDate received) {
        return Math.min(9, ChronoUnit.DAYS.between(received, BEGINS));
    }

    String path() {
        return kind == Kind.NOTIFICATION ? "/api/v1/prior-notifications" : "/api/v1/s2-authorisations";
    }

    String application() {
        var scheme = kind == Kind.NOTIFICATION ? "\"scheme\": \"NO_HELFO\"" : """
                "scheme": "NL_ZVW", "through": "RESIDENCE_FUND\"""";
        return """
                {%s, "receivedOn": "%s",
                 "person": {"name": "Jan Jansen", "dateOfBirth": "1960-01-02", "residence": "BE"},
                 "care": {"country": "DE", "kind": "INPATIENT", "planned": true, "from": "2027-06-01", "to": "2027-06-05"}}
                """.formatted(scheme, receivedOn);
    }

    /** What is done with it before the year begins: path and body, in their order. */
    List<String> steps() {
        return switch (kind) {
            case UNANSWERED, NOTIFICATION -> List.of();
            case RESTING -> List.of(step("suspension", "suspendedOn", receivedOn));
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
