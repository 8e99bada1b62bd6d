package org.caretrail.domain.regime.nl;

import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.TwinLine;

/**
 * A line that stands in another claim of the person as well: no more than the cost is paid, so a person says whether it is
 * paid here (NL-POLICY-14; for a treaty-entitled person NL-CAK-6).
 */
final class ClaimedOnce {

    private static final String VERSION = "1";

    private ClaimedOnce() {}

    /** Asks of every line that nobody found ineligible. */
    static void ask(Desk desk) {
        ClaimedInvoice.all(desk.facts())
                .flatMap(invoice -> invoice.judgedEligible())
                .flatMap(line -> desk.facts().otherClaims().twinOf(line.lineId()).stream())
                .forEach(twin -> desk.once(twin.asked(rule(desk.facts()), VERSION)));
    }

    /** Whether a person said that it is not paid here. */
    static boolean elsewhere(String lineId, CaseFacts facts) {
        return facts.assessment()
                .settled(rule(facts), TwinLine.point(lineId))
                .map(SettledPoint::as)
                .filter(as -> as == Verdict.NOT_MET)
                .isPresent();
    }

    static String rule(CaseFacts facts) {
        return facts.scheme() == Scheme.NL_CAK ? TreatyCare.ID : PolicyCare.SUM;
    }
}
