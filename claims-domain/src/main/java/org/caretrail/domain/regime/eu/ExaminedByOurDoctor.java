package org.caretrail.domain.regime.eu;

import java.util.List;
import org.caretrail.domain.correspondence.Examination;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * EU-26-4: the competent institution may have the insured examined by a doctor of its choice. What was ordered is awaited,
 * unless a person says why the decision goes without it.
 */
public final class ExaminedByOurDoctor implements Rule {

    private static final String ID = "EU-26-4";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return facts.heard().examinations().stream()
                .map(ExaminedByOurDoctor::finding)
                .toList();
    }

    private static Finding finding(Examination examination) {
        var reportedOn = examination.reportedOn();
        var point = "EXAMINATION_" + examination.examinationId().replaceFirst(".*-", "");
        var ordered = Fact.of("ordered", examination.orderedOn());
        return reportedOn == null
                ? Finding.open(
                        ID,
                        CareDuringAStay.VERSION,
                        point,
                        "An examination by a doctor of our choice was ordered and is not reported yet: the decision waits for"
                                + " it, or a person says why it need not.",
                        ordered)
                : Finding.of(
                        ID,
                        CareDuringAStay.VERSION,
                        point,
                        true,
                        "A doctor of our choice examined the insured.",
                        ordered,
                        Fact.of("reported", reportedOn));
    }
}
