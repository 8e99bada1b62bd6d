package org.caretrail.domain.decision;

/** Why more was ordered to be paid than is decided now. */
public enum OverpaymentCause {
    /** The decision that was paid was replaced by one that pays less. */
    DECISION_REPLACED,
    /** It was taken back, and no other took its place. */
    DECISION_WITHDRAWN,
    /** The case ended without a decision. */
    CASE_ENDED
}
