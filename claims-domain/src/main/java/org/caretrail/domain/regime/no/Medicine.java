package org.caretrail.domain.regime.no;

import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Worksheet;

/** NO-SCOPE-1: of what a pharmacy on the net sells, consumables count and medicines do not. */
final class Medicine {

    static final String RULE = "NO-SCOPE-1";

    private Medicine() {}

    /** Whether the line is no medicine from the net; not while nobody knows where a medicine comes from. */
    static boolean counts(Worksheet sheet, ClaimLine line) {
        var fromTheNet = sheet.facts().application().care().fromOnlinePharmacy();
        if (fromTheNet != null) {
            return !fromTheNet || !isOne(line);
        }
        return !boughtAlone(line, sheet.facts())
                || sheet.add(Finding.open(
                                RULE,
                                Versions.REGULATION,
                                "medicine " + line.name(),
                                "medicine from a pharmacy on the net is not covered: that it comes from another"))
                        .met();
    }

    private static boolean isOne(ClaimLine line) {
        var category = line.line().category();
        return category == LineCategory.MEDICINE || (line.kind() == CareKind.MEDICINE && category != LineCategory.AID);
    }

    /** Medicine that no hospital gave as a part of its care. */
    private static boolean boughtAlone(ClaimLine line, CaseFacts facts) {
        var ofTheHospital = line.kind() == CareKind.INPATIENT
                || Boolean.TRUE.equals(facts.application().care().inHospital());
        return line.kind() == CareKind.MEDICINE || (line.line().category() == LineCategory.MEDICINE && !ofTheHospital);
    }
}
