package org.caretrail.domain.application;

/** The three kinds of case, with the letters that begin their case numbers. */
public enum CaseType {
    PRIOR_NOTIFICATION("PN"),
    S2_AUTHORISATION("S2"),
    REIMBURSEMENT_CLAIM("RC");

    private final String prefix;

    CaseType(String prefix) {
        this.prefix = prefix;
    }

    /** As in {@code RC-2024-000017}. */
    public String prefix() {
        return prefix;
    }
}
