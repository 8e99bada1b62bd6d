package org.caretrail.app.feed;

import org.caretrail.domain.draw.DrawShare;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.CoverEvent.CoverDrawReversed;
import org.caretrail.domain.event.CoverEvent.CoverDrawn;

/** What may be known of what a person's year was drawn on: sums, days and rules; not a reference, nor anybody's reasons. */
final class PublicCovers {

    private PublicCovers() {}

    static PublicData of(CoverEvent event) {
        var data = switch (event) {
            case CoverDrawn e ->
                share(e.share())
                        .with("entryId", e.entryId())
                        .with("cover", e.cover())
                        .with("careOn", e.careOn())
                        .with("decisionId", e.source().decision())
                        .with("row", e.share().row());
            case CoverDrawReversed e ->
                PublicData.none()
                        .with("entryId", e.entryId())
                        .with("counted", e.counted())
                        .with("replacedBy", e.replacedBy());
        };
        return data.with("year", event.accountId().year());
    }

    static PublicData share(DrawShare share) {
        return PublicData.none()
                .with("asked", share.asked())
                .with("counted", share.counted())
                .with("returned", share.returned())
                .with("withheld", share.withheld())
                .with("limit", share.limit())
                .with("rule", share.rule());
    }
}
