package org.caretrail.app.feed;

import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.event.RateTableEvent.RateTablePublished;
import org.caretrail.domain.event.RateTableEvent.RateTableWithdrawn;

/** What may be known of the tables: which version there is and whence; the rows are read where the rules are. */
final class PublicRateTables {

    private PublicRateTables() {}

    static PublicData of(RateTableEvent event) {
        var data = PublicData.none().with("table", event.table()).with("version", event.version());
        return switch (event) {
            case RateTablePublished e ->
                data.with("sha256", e.sha256())
                        .with("rows", e.rows())
                        .with("effectiveFrom", e.effectiveFrom())
                        .with("announcedOn", e.announcedOn())
                        .with("mark", e.mark())
                        .with("source", e.source());
            case RateTableWithdrawn _ -> data;
        };
    }
}
