package org.caretrail.domain.regime.nl;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.Stay;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;

/** The stay that an invoice is for, as far as the policy limits stays. */
record StayedCare(ClaimedInvoice invoice) {

    private static final String VERSION = "2020-01-01";

    /** NL-POLICY-10: a stay outside a hospital, for medical care of the kind that GPs give. */
    private static final Condition PRIMARY_CARE = Condition.askAdviser(
            "NL-POLICY-10",
            VERSION,
            "PRIMARY_CARE_STAY",
            "The stay outside hospital was referred; beyond 3 months an extension was asked for before day 60, save for"
                    + " palliative terminal care; it is no respite care, no long-term care drawn at home, and no mental"
                    + " health care under 18.");

    /** From the first day of care to the last; that one day where no last is known. */
    static Stay stay(CaseFacts facts) {
        var from = facts.careDay();
        var to = facts.application().care().to();
        return new Stay(from, to == null || facts.application().care().from() == null ? from : to);
    }

    /** Days from the first to the last, both counted. */
    static long days(CaseFacts facts) {
        var stay = stay(facts);
        return ChronoUnit.DAYS.between(stay.from(), stay.to()) + 1;
    }

    List<Condition> conditions() {
        return inpatient()
                        && Boolean.FALSE.equals(
                                invoice.facts().application().care().inHospital())
                ? List.of(PRIMARY_CARE)
                : List.of();
    }

    /** Whether the invoice is for a stay at all. */
    boolean inpatient() {
        return invoice.facts().application().care().kind() == CareKind.INPATIENT
                || invoice.lines().stream().anyMatch(l -> l.category() == LineCategory.STAY);
    }
}
