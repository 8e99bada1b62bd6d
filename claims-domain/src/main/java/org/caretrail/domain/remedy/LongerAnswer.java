package org.caretrail.domain.remedy;

/** Why an institution may take longer to answer a complaint, where the law knows such a ground. */
public enum LongerAnswer {
    /** A committee from outside advises on it. */
    COMMITTEE,
    /** The institution deferred its answer. */
    DEFERRED
}
