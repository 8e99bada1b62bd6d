package org.caretrail.domain.application;

/** How an application came in. */
public enum Channel {
    DIGITAL,
    PAPER
}
