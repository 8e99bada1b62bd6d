package org.caretrail.projections.caselist;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.BatchOf;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;

/**
 * Keeps the case list. An event only says which case to look at: its rows are folded from its stream, by the same fold
 * that commands are decided on. A batch therefore costs one read and one write, and handled again it gives the same rows.
 */
public final class CaseListProjection {

    private final BatchOf<Touched> batch = new BatchOf<>("case-list", this::write);
    private final CaseStreams streams;
    private final CaseListTable table;

    public CaseListProjection(CaseStreams streams, DataSource database) {
        this.streams = streams;
        this.table = new CaseListTable(database);
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence) {
        batch.add(new Touched(event.caseId(), sequence + 1));
    }

    private void write(List<Touched> touched) {
        var since = touched.stream().collect(toMap(Touched::caseId, Touched::version, Math::min));
        var rows = streams.read(since.keySet()).entrySet().stream()
                .flatMap(stream -> changed(stream.getValue(), since.getOrDefault(stream.getKey(), 0L)))
                .toList();
        table.write(rows);
    }

    /** The rows from the first touched version on, and the one before, which the first now ends. */
    private static Stream<CaseListRow> changed(List<Recorded> stream, long since) {
        return CaseListRows.of(stream).stream().filter(row -> row.version() >= since - 1);
    }

    private record Touched(CaseId caseId, long version) {}
}
