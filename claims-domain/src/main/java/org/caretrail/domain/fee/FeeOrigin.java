package org.caretrail.domain.fee;

/** In what setting a user fee was paid; it decides whether the fee counts. */
public enum FeeOrigin {
    /** Held back by a decision on a claim for care abroad (NO-FEE-1). */
    CLAIM,
    /** Paid to a provider at home, who reported it (NO-FEE-8). */
    DOMESTIC,
    /** Paid abroad with the European health insurance card (NO-FEE-2). */
    EHIC,
    /** Paid abroad under an S2 (NO-FEE-9). */
    S2,
    /** The own share of a journey to care, as the body that pays journeys settled it (NO-TRAVEL). */
    TRAVEL;

    /** Whether what goes back of it goes out with the payment of a claim. */
    public boolean claimed() {
        return this == CLAIM;
    }
}
