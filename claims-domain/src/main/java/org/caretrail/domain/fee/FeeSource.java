package org.caretrail.domain.fee;

import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * Where a user fee comes from. One reference counts once.
 *
 * @param reference of who reported it; of a claim, the decision and which of its fees; of
 *                  travel, the answer and which of its own shares
 * @param decision  the decision that held it back, and through it the case
 */
public record FeeSource(
        FeeOrigin origin, String reference, @Nullable DecisionId decision) {

    public static FeeSource ofClaim(DecisionId decision, int number) {
        return new FeeSource(FeeOrigin.CLAIM, decision + "/" + number, decision);
    }

    /** @param answerId of the body that pays journeys */
    public static FeeSource ofTravel(String answerId, int number) {
        return new FeeSource(FeeOrigin.TRAVEL, answerId + "/" + number, null);
    }

    public static FeeSource reported(FeeOrigin origin, String reference) {
        return new FeeSource(origin, reference, null);
    }
}
