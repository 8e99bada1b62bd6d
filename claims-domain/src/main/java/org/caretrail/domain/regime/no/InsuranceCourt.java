package org.caretrail.domain.regime.no;

import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.decision.Finding;

/**
 * NO-CLOCK-14: the National Insurance Court (Trygderetten) hears disputes on care of § 3(1)(a) of the regulation, and not on
 * hospital or specialist care. For the S2 the ombudsman held it competent, so that a person says.
 */
final class InsuranceCourt {

    private static final String RULE = "NO-CLOCK-14";
    private static final String POINT = "competence of Trygderetten";

    private InsuranceCourt() {}

    static Finding competence(CaseType type, Care care) {
        if (type == CaseType.S2_AUTHORISATION) {
            return open("a dispute on an S2, for which the ombudsman held Trygderetten competent in 2015");
        }
        var inHospital = care.kind() == CareKind.INPATIENT || Boolean.TRUE.equals(care.inHospital());
        return inHospital
                ? Finding.of(RULE, Versions.UNDATED, POINT, false, "Trygderetten hears no dispute on hospital care.")
                : open(
                        "Trygderetten is competent only for care of § 3(1)(a), not for hospital or specialist care: which it is");
    }

    private static Finding open(String why) {
        return Finding.open(RULE, Versions.UNDATED, POINT, why);
    }
}
