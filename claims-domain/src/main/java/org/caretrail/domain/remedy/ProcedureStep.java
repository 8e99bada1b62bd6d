package org.caretrail.domain.remedy;

/** What can happen before an appeal body between lodging and ruling. */
public enum ProcedureStep {
    VIEW,
    ADVICE_REQUESTED,
    ADVICE_RECEIVED,
    SENT_ON,
    HEARING_QUESTION,
    HEARING,
    MEDIATION_ENDED,
    FEE_PAID,
    WITHDRAWN
}
