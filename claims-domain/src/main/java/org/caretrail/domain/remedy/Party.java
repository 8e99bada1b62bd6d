package org.caretrail.domain.remedy;

/** Who takes a step before an appeal body. */
public enum Party {
    INSURED,
    INSTITUTION,
    BODY,
    ADVISER
}
