package org.caretrail.domain.ratetable;

import org.caretrail.domain.regime.Publication;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Command;

/** Something that an administrator wants to happen to one table. */
public sealed interface RateTableCommand extends Command {

    String table();

    /**
     * Adds a version to a table.
     *
     * @param sha256 of the file that holds its rows, which is kept already
     * @param rows   how many it holds
     */
    record PublishRateTable(String table, Act act, String sha256, int rows, Publication publication)
            implements RateTableCommand {}

    record WithdrawRateTable(String table, Act act, int version, String reasons) implements RateTableCommand {}
}
