package org.caretrail.domain.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The amounts that a decision can hold; which ones it does depends on the law. */
public enum AmountKind {
    /** Eligible lines, converted. */
    @JsonProperty("eligible")
    ELIGIBLE,
    /** The cap that the law sets. */
    @JsonProperty("ceiling")
    CEILING,
    /** What the prior notification still leaves for this care. */
    @JsonProperty("stageCeiling")
    STAGE_CEILING,
    @JsonProperty("base")
    BASE,
    @JsonProperty("userFee")
    USER_FEE,
    /** What the scheme of the state of treatment paid or would pay. */
    @JsonProperty("actual")
    ACTUAL,
    /** What the competent state would have borne at home. */
    @JsonProperty("notional")
    NOTIONAL,
    /** What the insured paid and keeps. */
    @JsonProperty("borne")
    BORNE,
    @JsonProperty("supplement")
    SUPPLEMENT,
    @JsonProperty("policyCeiling")
    POLICY_CEILING,
    @JsonProperty("ownContribution")
    OWN_CONTRIBUTION,
    @JsonProperty("deductible")
    DEDUCTIBLE,
    @JsonProperty("payout")
    PAYOUT,
    /** What was paid ahead of the decision; the payout is what is left after it (EU-25-9). */
    @JsonProperty("advance")
    ADVANCE,
    /** A proposal to another body that pays travel; outside the payout. */
    @JsonProperty("travel")
    TRAVEL
}
