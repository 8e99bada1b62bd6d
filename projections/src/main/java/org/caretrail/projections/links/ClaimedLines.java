package org.caretrail.projections.links;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.projections.support.BatchOf;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the lines of claims, so that the same line of one person is shown from either claim. A corrected line is
 * the new one, known since its correction.
 */
final class ClaimedLines {

    private static final String WRITE = """
            insert into claimed_line (case_id, line_id, person_id, line_key, recorded_at)
            select * from unnest(cast(:case as uuid[]), cast(:line as text[]), cast(:person as uuid[]),
                                 cast(:key as text[]), cast(:at as timestamptz[]))
            on conflict (case_id, line_id) do update set line_key = excluded.line_key, recorded_at = excluded.recorded_at
            where claimed_line.line_key <> excluded.line_key
            """;

    private static final String FORGET = """
            delete from claimed_line where (case_id, line_id) in
                (select * from unnest(cast(:case as uuid[]), cast(:line as text[])))
            """;

    private final BatchOf<Line> batch = new BatchOf<>("claimed-line", this::write);
    private final CaseStreams streams;
    private final JdbcClient database;

    ClaimedLines(CaseStreams streams, JdbcClient database) {
        this.streams = streams;
        this.database = database;
    }

    void of(CaseId claim, List<Invoice> invoices, Instant at) {
        invoices.forEach(invoice -> invoice.lines()
                .forEach(line -> batch.add(new Line(claim, line.lineId(), invoice.keyOf(line), at, false))));
    }

    /** One statement cannot write a row twice: of a line that one batch touches again the last counts. */
    private void write(List<Line> all) {
        var last = new LinkedHashMap<Place, Line>();
        all.forEach(line -> last.merge(new Place(line.claim(), line.lineId()), line, Line::followedBy));
        var lines = List.copyOf(last.values());
        forget(lines.stream().filter(Line::another).toList());
        var began =
                streams.beginnings(lines.stream().map(Line::claim).distinct().toList());
        database.sql(WRITE)
                .param("case", Column.of(lines, Line::claim))
                .param("line", Column.of(lines, Line::lineId))
                .param("person", Column.of(lines, l -> person(began.get(l.claim()))))
                .param("key", Column.of(lines, Line::key))
                .param("at", Column.of(lines, Line::at))
                .update();
    }

    /** What a line was before this batch is past, even if it came back to it. */
    private void forget(List<Line> lines) {
        if (!lines.isEmpty()) {
            database.sql(FORGET)
                    .param("case", Column.of(lines, Line::claim))
                    .param("line", Column.of(lines, Line::lineId))
                    .update();
        }
    }

    /** An event of a claim never comes before the claim. */
    private static PersonId person(@Nullable ApplicationEvent began) {
        return Objects.requireNonNull(began).application().personId();
    }

    /**
     * A line as an event says it.
     *
     * @param at      since when it is known so
     * @param another whether it was another one earlier in the batch
     */
    private record Line(CaseId claim, String lineId, String key, Instant at, boolean another) {

        Line followedBy(Line next) {
            return next.key.equals(key) ? this : new Line(claim, lineId, next.key, next.at, true);
        }
    }

    private record Place(CaseId claim, String lineId) {}
}
