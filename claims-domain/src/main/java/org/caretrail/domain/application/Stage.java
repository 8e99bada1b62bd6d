package org.caretrail.domain.application;

/** A stage of a prior notification, in the order in which they follow each other (NO-PN). */
public enum Stage {
    DIAGNOSTICS,
    TREATMENT,
    FOLLOW_UP
}
