package org.caretrail.domain.application;

/** Who brought an application for an S2: the insured, or the fund of the state of residence. */
public enum Through {
    INSURED,
    RESIDENCE_FUND
}
