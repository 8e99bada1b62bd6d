package org.caretrail.domain.clock;

/** What a term is for, what starts it and whose it is. */
public enum ClockKind {
    /** The decision on a complete application. */
    DECISION("the application is complete", Owner.OFFICE),
    /** EU-26-2: the answer without which silence is a grant. */
    SILENCE("receipt", Owner.OFFICE),
    /** The institution's answer to a complaint. */
    RECONSIDERATION("receipt of the complaint", Owner.OFFICE),
    /** Telling the applicant that the application came in. */
    ACKNOWLEDGEMENT("receipt", Owner.OFFICE),
    /** Telling the applicant that the decision takes longer. */
    INTERIM_REPLY("receipt", Owner.OFFICE),
    /** Documents that the applicant was asked for. */
    DOCUMENTS("the request", Owner.PARTY),
    /** Translations that the applicant was asked for. */
    TRANSLATION("the request", Owner.PARTY),
    /** A complaint of a decision. */
    COMPLAINT("delivery of the decision", Owner.PARTY),
    /** The day after which no complaint is heard at all. */
    LATEST_COMPLAINT("the decision", Owner.PARTY),
    /** Telling who complained that the decision may change to their detriment. */
    DETRIMENT_NOTICE("receipt of the complaint", Owner.OFFICE),
    /** Claiming the costs of a complaint that changed the decision. */
    COMPLAINT_COSTS("delivery of the changed decision", Owner.PARTY),
    /** Turning to the ombudsman who mediates. */
    MEDIATION("the answer to the complaint", Owner.PARTY),
    /** Turning to the committee that rules after a mediation. */
    RULING("the conclusion of the mediation", Owner.PARTY),
    /** Applying at all. */
    APPLICATION("the care, or what the rule counts from", Owner.PARTY),
    /** Drawing the money that a decision grants. */
    LAPSE("delivery of the decision", Owner.PARTY),
    /** Using the document S2. */
    S2_VALIDITY("the first day of the S2", Owner.PARTY),
    /** Using what a prior notification grants. */
    NOTIFICATION_VALIDITY("the decision", Owner.PARTY);

    /** Whose term it is. */
    public enum Owner {
        OFFICE,
        PARTY
    }

    private final String startsWith;
    private final Owner owner;

    ClockKind(String startsWith, Owner owner) {
        this.startsWith = startsWith;
        this.owner = owner;
    }

    /** The fact that starts it, in words. */
    public String startsWith() {
        return startsWith;
    }

    public Owner owner() {
        return owner;
    }
}
