package org.caretrail.domain.application;

/** What the insured asks payment under. A claim may hold invoices on several bases. */
public enum Basis {
    /** Directive 2011/24/EU; Norway's ordinary route. */
    DIRECTIVE,
    /** Regulation 987/2009 art. 25: necessary care during a stay. */
    ART_25,
    /** Regulation 987/2009 art. 26: care under an S2, and its supplement. */
    ART_26,
    /** The insurer's policy conditions. */
    POLICY,
    /** The supplementary cover on top. */
    SUPPLEMENTARY
}
