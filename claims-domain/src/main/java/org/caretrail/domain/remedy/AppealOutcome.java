package org.caretrail.domain.remedy;

/** What became of our decision on appeal. */
public enum AppealOutcome {
    UPHELD,
    OVERTURNED,
    PARTLY
}
