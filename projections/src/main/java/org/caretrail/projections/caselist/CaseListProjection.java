package org.caretrail.projections.caselist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.projections.support.BatchOf;
import org.caretrail.projections.support.CaseStreams;

/**
 * Keeps the case list. Each event is folded onto the case as it stood before it, by the same fold that commands are decided
 * on, and makes one row; the row before it ends. Events that are handled again give the same rows.
 */
public final class CaseListProjection {

    private final BatchOf<Version> batch = new BatchOf<>("case-list", this::write);
    private final LastVersions last;
    private final CaseListTable table;

    public CaseListProjection(CaseStreams streams, DataSource database) {
        this.last = new LastVersions(streams, Ticker.systemTicker());
        this.table = new CaseListTable(database);
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        batch.add(new Version(event, sequence + 1, at));
    }

    private void write(List<Version> versions) {
        var cases = versions.stream()
                .collect(groupingBy(Version::caseId, LinkedHashMap::new, toList()))
                .values();
        var next = last.followedBy(cases);
        table.write(next.stream().flatMap(n -> n.rows().stream()).toList());
        table.end(next.stream().flatMap(n -> n.ended().stream()).toList());
        next.stream().map(n -> n.standings().getLast()).forEach(this::remember);
    }

    /** The words of a person who was erased stand in no version of the case any more, and in no memory. */
    private void remember(Standing standing) {
        if (standing.erased()) {
            table.findOnlyBy(standing.words(), standing.file().caseId());
            last.forget(standing.file().caseId());
        } else {
            last.remember(standing);
        }
    }
}
