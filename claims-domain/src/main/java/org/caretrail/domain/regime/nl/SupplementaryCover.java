package org.caretrail.domain.regime.nl;

import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;

/** Which supplementary cover an invoice falls under; the names are those of the table {@code nl-supplementary-covers}. */
enum SupplementaryCover {
    EMERGENCY_CARE("NL-SUPP-1"),
    /** A pharmacy's bill. */
    EMERGENCY_MEDICINES("NL-SUPP-2"),
    /** Nights and journeys of an expertise treatment. */
    EXPERTISE_TOGETHER("NL-SUPP-3"),
    /** Planned care outside hospital that needs no stay: physiotherapy and exercise therapy, or nothing. */
    THERAPY("NL-SUPP-8");

    private final String rule;

    SupplementaryCover(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    static SupplementaryCover of(ClaimedInvoice invoice) {
        if (invoice.aroundTreatment()) {
            return EXPERTISE_TOGETHER;
        }
        var pharmacy = !invoice.lines().isEmpty()
                && invoice.lines().stream().allMatch(l -> l.category() == LineCategory.MEDICINE);
        if (pharmacy) {
            return EMERGENCY_MEDICINES;
        }
        return therapy(invoice) ? THERAPY : EMERGENCY_CARE;
    }

    private static boolean therapy(ClaimedInvoice invoice) {
        return invoice.facts().application().care().kind() == CareKind.OUTPATIENT
                && !invoice.secondOpinion()
                && PlannedCare.of(invoice.facts()).met();
    }
}
