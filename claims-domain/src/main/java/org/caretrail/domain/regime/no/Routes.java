package org.caretrail.domain.regime.no;

import org.caretrail.domain.shared.Country;

/** NO-ROUTE: where a person turns instead, in words for the letter. */
final class Routes {

    static final String SAME_CARE_ABROAD = "NO-ROUTE-1";
    static final String S2 = "NO-ROUTE-2";
    static final String REGION = "NO-ROUTE-3";
    static final String WAITING_GUARANTEE = "NO-ROUTE-4";

    static final String REIMBURSEMENT = "a prior notification, or reimbursement after the care (NO-ROUTE-1)";
    static final String AFTERWARDS = "reimbursement of the care once it is paid (NO-ROUTE-1)";
    static final String OFFICE_OF_THE_REGION =
            "the office for treatment abroad of the regional health authority where the patient lives, if no treatment is"
                    + " offered in Norway or more effective care abroad is documented (NO-ROUTE-3)";
    static final String REFERRAL_UNIT =
            "Helfo's patient referral unit, which finds another provider when a guaranteed waiting time was exceeded"
                    + " (NO-ROUTE-4)";
    static final String DIGITAL_FORM = "Helfo's digital form, after login (NO-APPLY-1)";

    private Routes() {}

    static String institutionOf(Country state) {
        return "the institution of " + state;
    }
}
