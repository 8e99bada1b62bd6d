package org.caretrail.domain.ratetable;

import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.event.RateTableEvent.RateTablePublished;
import org.caretrail.domain.event.RateTableEvent.RateTableWithdrawn;
import org.caretrail.domain.ratetable.RateTableCommand.PublishRateTable;
import org.caretrail.domain.ratetable.RateTableCommand.WithdrawRateTable;
import org.caretrail.domain.regime.Tables;

/** Decides on the versions of a table. That its rows can be read was seen to before they were kept. */
final class RateTableDecisions {

    private RateTableDecisions() {}

    static RateTableEvent decide(PublishRateTable c, VersionsGiven versions) {
        var said = c.publication();
        return new RateTablePublished(
                c.table(),
                c.act().on(),
                versions.newest() + 1,
                c.sha256(),
                c.rows(),
                said.effectiveFrom(),
                said.announced(),
                said.mark(),
                said.source());
    }

    static RateTableEvent decide(WithdrawRateTable c, VersionsGiven versions) {
        var version = c.version();
        Refusal.when(
                version == Tables.SHIPPED,
                Reason.TABLE_VERSION_SHIPPED,
                "version 1 is shipped with the product; a further version takes the place of its rows");
        Refusal.when(
                version < Tables.SHIPPED || version > versions.newest(),
                Reason.UNKNOWN_TABLE_VERSION,
                "the table has no version " + version);
        Refusal.when(
                versions.withdrawn().contains(version),
                Reason.TABLE_VERSION_WITHDRAWN,
                "version " + version + " is withdrawn already");
        return new RateTableWithdrawn(c.table(), c.act().on(), version, c.reasons());
    }
}
