package org.caretrail.domain.decision;

/** What a person's calendar year of care, or a treatment that began in it, holds only once. */
public enum Cover {
    /** What the insured bears first (Netherlands: eigen risico; NL-POLICY-4). What is over of it goes to the person. */
    DEDUCTIBLE(true),
    /** Supplementary cover of medicines in emergency care abroad (NL-SUPP-2). What is over it is not paid. */
    EMERGENCY_MEDICINES(false),
    /** Supplementary cover of nights and journeys around an expertise treatment (NL-SUPP-3), known by its first day. */
    EXPERTISE_TOGETHER(false);

    private final boolean borne;

    Cover(boolean borne) {
        this.borne = borne;
    }

    /** Whether the insured bears it: room that ran out is then the person's gain, otherwise the person's loss. */
    public boolean borne() {
        return borne;
    }

    /** What its limit runs over, in words. */
    public String over() {
        return perTreatment() ? "treatment" : "year";
    }

    /** Whether each treatment has room of its own: what is drawn on it bears the first day of the treatment. */
    public boolean perTreatment() {
        return this == EXPERTISE_TOGETHER;
    }
}
