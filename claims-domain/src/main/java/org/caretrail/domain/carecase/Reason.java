package org.caretrail.domain.carecase;

/** Every reason for which a step can be refused, and of which kind each is. */
public enum Reason {
    CASE_ENDED(Kind.NOT_NOW),
    SUSPENDED(Kind.NOT_NOW),
    NOT_SUSPENDED(Kind.NOT_NOW),
    ALREADY_DECIDED(Kind.NOT_NOW),
    NOT_DECIDED(Kind.NOT_NOW),
    AWAITS_APPROVAL(Kind.NOT_NOW),
    NOTHING_PROPOSED(Kind.NOT_NOW),
    WRONG_CASE_TYPE(Kind.NOT_NOW),
    COMPLAINT_CLOSED(Kind.NOT_NOW),
    APPEAL_CLOSED(Kind.NOT_NOW),
    NOT_IN_FORCE(Kind.NOT_NOW),
    NOTHING_TO_WRITE(Kind.NOT_NOW),
    TRAVEL_NOT_FORWARDED(Kind.NOT_NOW),
    COMPLAINT_IN_TIME(Kind.NOT_NOW),
    NOT_UPHELD(Kind.NOT_NOW),
    NOTHING_CHANGED(Kind.NOT_NOW),
    COSTS_CLAIMED(Kind.NOT_NOW),
    COSTS_NOT_CLAIMED(Kind.NOT_NOW),
    COMPLAINT_LATE(Kind.AGAINST_RULE),
    TERM_OVER(Kind.AGAINST_RULE),
    DETRIMENT_NOT_TOLD(Kind.AGAINST_RULE),
    MORE_THAN_CLAIMED(Kind.AGAINST_RULE),
    FEE_OF_A_DECISION(Kind.NOT_NOW),
    TABLE_VERSION_WITHDRAWN(Kind.NOT_NOW),
    DATED_AHEAD(Kind.AGAINST_RULE),
    DATED_BEFORE_CAUSE(Kind.AGAINST_RULE),
    SCHEME_KNOWS_NO_SUCH_CASE(Kind.AGAINST_RULE),
    UNKNOWN_RELATED_CASE(Kind.AGAINST_RULE),
    UNKNOWN_DOCUMENT(Kind.AGAINST_RULE),
    UNKNOWN_QUESTION(Kind.AGAINST_RULE),
    UNKNOWN_LINE(Kind.AGAINST_RULE),
    UNKNOWN_DEMAND(Kind.AGAINST_RULE),
    QUESTION_OF_ANOTHER(Kind.AGAINST_RULE),
    WRONG_CURRENCY(Kind.AGAINST_RULE),
    REQUEST_STILL_RUNNING(Kind.AGAINST_RULE),
    POINTS_OPEN(Kind.AGAINST_RULE),
    OUTCOME_NOT_BY_FINDINGS(Kind.AGAINST_RULE),
    VALIDITY_MISSING(Kind.AGAINST_RULE),
    OWN_PROPOSAL(Kind.AGAINST_RULE),
    STAGE_NOT_OPEN(Kind.AGAINST_RULE),
    STAGE_OUT_OF_ORDER(Kind.AGAINST_RULE),
    NOT_ASKED(Kind.AGAINST_RULE),
    FEE_NEVER_COUNTS(Kind.AGAINST_RULE),
    REFERENCE_TAKEN(Kind.AGAINST_RULE),
    NOT_CORRECTABLE(Kind.AGAINST_RULE),
    LANGUAGE_NOT_WRITTEN(Kind.AGAINST_RULE),
    TABLE_VERSION_SHIPPED(Kind.AGAINST_RULE),
    PROPOSAL_CHANGED(Kind.OUTDATED),
    ROOM_TAKEN(Kind.OUTDATED),
    UNKNOWN_DECISION(Kind.UNKNOWN),
    UNKNOWN_COMPLAINT(Kind.UNKNOWN),
    UNKNOWN_APPEAL(Kind.UNKNOWN),
    UNKNOWN_FEE(Kind.UNKNOWN),
    UNKNOWN_LETTER(Kind.UNKNOWN),
    UNKNOWN_TABLE_VERSION(Kind.UNKNOWN);

    /** What the refusal says of the step. */
    public enum Kind {
        /** Not possible in the state of the case. */
        NOT_NOW,
        /** Never possible: a rule forbids it. */
        AGAINST_RULE,
        /** What the step rests on has changed meanwhile. */
        OUTDATED,
        /** It names something that the case does not have. */
        UNKNOWN
    }

    private final Kind kind;

    Reason(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
