package org.caretrail.domain.application;

/** What kind of care it is; user fees and price tables depend on it. */
public enum CareKind {
    INPATIENT,
    DAY,
    OUTPATIENT,
    RADIOLOGY,
    LABORATORY,
    SECOND_OPINION,
    MEDICINE
}
