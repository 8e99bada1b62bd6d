package org.caretrail.projections.covers;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.CoverEvent.CoverDrawReversed;
import org.caretrail.domain.event.CoverEvent.CoverDrawn;
import org.caretrail.projections.support.BatchOf;

/**
 * Keeps what stands in the cover accounts. An entry is a row, keyed by the account and its name, so that a batch handled
 * again, or all of them from the beginning, gives the same rows.
 */
public final class CoverProjection {

    private final BatchOf<Placed<CoverEvent>> batch = new BatchOf<>("cover-accounts", this::write);
    private final CoverTable table;

    public CoverProjection(DataSource database) {
        this.table = new CoverTable(database);
    }

    @EventHandler
    void on(CoverEvent event, @SequenceNumber long sequence) {
        batch.add(new Placed<>(event, sequence));
    }

    /** What ends a row comes after what made it, which may stand in the same batch. */
    private void write(List<Placed<CoverEvent>> happened) {
        table.drawn(of(happened, CoverDrawn.class));
        table.reversed(of(happened, CoverDrawReversed.class));
    }

    private static <E> List<Placed<E>> of(List<Placed<CoverEvent>> happened, Class<E> type) {
        return happened.stream()
                .flatMap(p -> type.isInstance(p.event())
                        ? Stream.of(new Placed<>(type.cast(p.event()), p.sequence()))
                        : Stream.empty())
                .toList();
    }

    /** An event and its place in its account. */
    record Placed<E>(E event, long sequence) {}
}
