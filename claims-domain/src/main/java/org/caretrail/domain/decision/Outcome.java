package org.caretrail.domain.decision;

/** What a decision says, or a proposal would say. */
public enum Outcome {
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    /** Granted by silence: the term passed without an answer (EU-26-2). */
    DEEMED_GRANTED,
    /** A proposal has no outcome while a point waits for a person. */
    NONE;

    public boolean favourable() {
        return this == GRANTED || this == PARTLY_GRANTED || this == DEEMED_GRANTED;
    }
}
