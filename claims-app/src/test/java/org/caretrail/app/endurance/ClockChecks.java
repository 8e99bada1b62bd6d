package org.caretrail.app.endurance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was done in each case by itself, against what was to come of it.
 *
 * @param waiting the cases that were left to their clocks
 * @param acts    what was done in each case, how often
 * @param timers  that are set still
 */
record ClockChecks(Map<String, Mixed> waiting, Map<String, Map<String, Long>> acts, List<String> timers) {

    static ClockChecks of(Ledger ledger, DataSource source) {
        var database = JdbcClient.create(source);
        return new ClockChecks(
                ledger.waiting(),
                acts(database),
                database.sql("select task_instance from timer")
                        .query((row, _) -> row.getString(1))
                        .list());
    }

    List<Check> all() {
        return List.of(
                once(), doubled(), Check.that("a timer that is left after a year", acts.size(), timers.stream()));
    }

    private Check once() {
        return Check.that(
                "a clock that did not act exactly once, on its day",
                waiting.values().stream()
                        .mapToLong(kase -> kase.toCome().size())
                        .sum(),
                waiting.entrySet().stream()
                        .filter(e -> !e.getValue().toCome().equals(done(e.getKey(), e.getValue())))
                        .map(e -> e.getKey() + " " + done(e.getKey()) + " instead of "
                                + e.getValue().toCome()));
    }

    /** Also where a client went away, and nobody can say what was to come. */
    private Check doubled() {
        return Check.that(
                "a case in which something was done by itself twice",
                acts.size(),
                acts.entrySet().stream()
                        .filter(e -> kinds(e.getValue()).values().stream().anyMatch(times -> times > 1))
                        .map(e -> e.getKey() + " " + e.getValue()));
    }

    /** Without what may have been done once, or not at all. */
    private Map<String, Long> done(String caseId, Mixed kase) {
        var done = new TreeMap<>(done(caseId));
        kase.mayCome().forEach(act -> done.remove(act, 1L));
        return done;
    }

    private Map<String, Long> done(String caseId) {
        return acts.getOrDefault(caseId, Map.of());
    }

    /** Grants of different days are of one kind. */
    private static Map<String, Long> kinds(Map<String, Long> acts) {
        return acts.entrySet().stream()
                .collect(groupingBy(e -> e.getKey().split(" ", 2)[0], summingLong(Map.Entry::getValue)));
    }

    /** A grant says its day, and whether it was recorded later than in the first hour of that, in Amsterdam. */
    private static Map<String, Map<String, Long>> acts(JdbcClient database) {
        var acts = new TreeMap<String, Map<String, Long>>();
        database.sql("""
                        select aggregate_id, what, count(*) as times
                        from domain_event,
                          lateral (select payload::jsonb ->> 'happenedOn' as day) d,
                          lateral (select case event_type
                            when 'LetterSent' then payload::jsonb ->> 'kind'
                            when 'DocumentsRequested' then 'asked'
                            when 'DecisionNotified' then 'told'
                            when 'CaseClosed' then 'closed'
                            when 'AuthorisationDeemedGranted' then 'granted ' || day || case
                              when cast(recorded_at as timestamptz) - cast(day as timestamp) at time zone 'Europe/Amsterdam'
                                between interval '0' and interval '1 hour' then '' else ' recorded ' || recorded_at end
                            end as what) w
                        where event_type in ('LetterSent', 'DocumentsRequested', 'DecisionNotified', 'CaseClosed',
                          'AuthorisationDeemedGranted')
                        group by aggregate_id, what""").query(row -> {
            acts.computeIfAbsent(row.getString("aggregate_id"), _ -> new TreeMap<>())
                    .put(row.getString("what"), row.getLong("times"));
        });
        return Map.copyOf(acts);
    }
}
