package org.caretrail.domain.decision;

/** Why a document S2 holds no longer: what ended the decision that it was made out on. */
public enum S2End {
    RECONSIDERED,
    TAKEN_BACK,
    OVERTURNED
}
