package org.caretrail.domain.draw;

import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * Who drew on a year. One reference counts once.
 *
 * @param reference of who reported it; of a claim, the decision and which of its draws
 * @param decision  that drew on it; null where other care did
 */
public record DrawSource(String reference, @Nullable DecisionId decision) {

    public static DrawSource ofClaim(DecisionId decision, int number) {
        return new DrawSource(decision + "/" + number, decision);
    }

    public static DrawSource reported(String reference) {
        return new DrawSource(reference, null);
    }

    public boolean claimed() {
        return decision != null;
    }
}
