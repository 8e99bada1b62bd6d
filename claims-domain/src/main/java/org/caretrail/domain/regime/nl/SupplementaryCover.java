package org.caretrail.domain.regime.nl;

import java.util.Set;
import org.caretrail.domain.application.LineCategory;

/** Which supplementary cover an invoice falls under; the names are those of the table {@code nl-supplementary-covers}. */
enum SupplementaryCover {
    EMERGENCY_CARE("NL-SUPP-1"),
    /** A pharmacy's bill. */
    EMERGENCY_MEDICINES("NL-SUPP-2"),
    /** Nights and journeys of an expertise treatment. */
    EXPERTISE_TOGETHER("NL-SUPP-3");

    private static final Set<LineCategory> AROUND_TREATMENT =
            Set.of(LineCategory.LODGING, LineCategory.COMPANION, LineCategory.OTHER_TRANSPORT);

    private final String rule;

    SupplementaryCover(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    static SupplementaryCover of(ClaimedInvoice invoice) {
        if (invoice.lines().stream().anyMatch(l -> l.category() != null && AROUND_TREATMENT.contains(l.category()))) {
            return EXPERTISE_TOGETHER;
        }
        var pharmacy = !invoice.lines().isEmpty()
                && invoice.lines().stream().allMatch(l -> l.category() == LineCategory.MEDICINE);
        return pharmacy ? EMERGENCY_MEDICINES : EMERGENCY_CARE;
    }
}
