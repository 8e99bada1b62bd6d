package org.caretrail.projections.rebuild;

/** How a rebuild stands. */
public enum RebuildState {
    RUNNING,
    /** Its rows are the live ones, and it is over. */
    SWITCHED,
    /** It was given up; the live rows are what they were. */
    FAILED
}
