package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.application.Basis.POLICY;

/** Claims under a restitution policy for care that is not excluded, on a referral by somebody on the list. */
final class PolicyClaims {

    private PolicyClaims() {}

    static NlCase treatment(String amount) {
        return judged(NlCases.claim(Invoices.treatment("1", amount, POLICY)));
    }

    static NlCase judged(NlCase claim) {
        return claim.answer("NL-POLICY-1", "BY_LISTED_REFERRER", true).answer("NL-POLICY-8", "NOT_EXCLUDED", true);
    }
}
