package org.caretrail.projections.rebuild;

import java.util.UUID;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild that this transaction has taken on, and nobody else can until it ends.
 *
 * @param token       how far it has read; null: nothing yet
 * @param sameSchema  whether the tables are still shaped as they were when it began
 */
record UnderWay(UUID id, String readModel, @Nullable GapAwareTrackingToken token, boolean sameSchema) {}
