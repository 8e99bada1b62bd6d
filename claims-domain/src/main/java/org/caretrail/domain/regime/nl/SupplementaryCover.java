package org.caretrail.domain.regime.nl;

import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;

/** Which supplementary cover an invoice falls under; the names are those of the table {@code nl-supplementary-covers}. */
enum SupplementaryCover {
    EMERGENCY_CARE("NL-SUPP-1"),
    /** A pharmacy's bill. */
    EMERGENCY_MEDICINES("NL-SUPP-2"),
    /** Nights and journeys of an expertise treatment; beside the treatment of an emergency they belong to that one's cover. */
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
        if (invoice.aroundTreatment() && (invoice.onlyAroundTreatment() || planned(invoice))) {
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
                && planned(invoice);
    }

    private static boolean planned(ClaimedInvoice invoice) {
        return PlannedCare.of(invoice.facts()).met();
    }
}
