package org.caretrail.app.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.event.RateTableEvent.RateTablePublished;
import org.caretrail.domain.event.RateTableEvent.RateTableWithdrawn;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.shared.Actor;
import org.caretrail.projections.ratetables.RecordedTableEvent;
import org.jspecify.annotations.Nullable;

/**
 * A version of a table: what was said of it as a whole, and who loaded it when. Version 1 came with the product.
 *
 * @param rows   how many it holds
 * @param sha256 of its file, as it is kept
 */
public record TableVersionView(
        String table,
        int version,
        State state,
        int rows,
        @Nullable String sha256,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate announcedOn,
        @Nullable String mark,
        @Nullable String source,
        @Nullable Deed published,
        @Nullable Deed withdrawn) {

    /** What became of a version. */
    public enum State {
        SHIPPED,
        LOADED,
        WITHDRAWN
    }

    /** Who did it, on which day, when it was recorded, and why where a reason is asked. */
    public record Deed(
            LocalDate on,
            Instant recordedAt,
            Actor by,
            @Nullable String reasons) {

        static Deed of(RecordedTableEvent recorded, @Nullable String reasons) {
            return new Deed(recorded.event().happenedOn(), recorded.recordedAt(), recorded.actor(), reasons);
        }
    }

    /** Every version of a table, from what was shipped on. */
    public static List<TableVersionView> all(String table, int shippedRows, List<RecordedTableEvent> events) {
        var versions = new ArrayList<TableVersionView>();
        versions.add(new TableVersionView(
                table, Tables.SHIPPED, State.SHIPPED, shippedRows, null, null, null, null, null, null, null));
        for (var recorded : events) {
            switch (recorded.event()) {
                case RateTablePublished e -> versions.add(loaded(e, recorded));
                case RateTableWithdrawn e ->
                    versions.replaceAll(
                            v -> v.version() == e.version() ? v.withdrawn(Deed.of(recorded, e.reasons())) : v);
            }
        }
        return List.copyOf(versions);
    }

    private static TableVersionView loaded(RateTablePublished e, RecordedTableEvent recorded) {
        return new TableVersionView(
                e.table(),
                e.version(),
                State.LOADED,
                e.rows(),
                e.sha256(),
                e.effectiveFrom(),
                e.announcedOn(),
                e.mark(),
                e.source(),
                Deed.of(recorded, null),
                null);
    }

    private TableVersionView withdrawn(Deed deed) {
        return new TableVersionView(
                table,
                version,
                State.WITHDRAWN,
                rows,
                sha256,
                effectiveFrom,
                announcedOn,
                mark,
                source,
                published,
                deed);
    }
}
