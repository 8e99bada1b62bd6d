package org.caretrail.domain.s2;

import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.correspondence.Examination;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationOrdered;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationReported;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.OrderExamination;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExamination;

/** EU-26-4: the competent institution may have the insured examined by a doctor of its choice, at any time. */
final class ExaminationDecisions {

    private ExaminationDecisions() {}

    static CaseEvent order(OrderExamination c, CaseFile file) {
        Setting.unlessEnded(file);
        Refusal.unlessDatedWell(c.act(), file.application().receivedOn(), "receipt");
        var id = c.caseId() + "-X" + (file.heard().examinations().size() + 1);
        return new ExaminationOrdered(c.caseId(), c.act().on(), id, c.doctor(), c.country());
    }

    static CaseEvent report(ReportExamination c, CaseFile file) {
        var ordered = file.heard().examinations().stream()
                .filter(x -> x.examinationId().equals(c.examinationId()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_EXAMINATION, "the case has no such examination"));
        unlessAwaited(ordered);
        Refusal.unlessDatedWell(c.act(), ordered.orderedOn(), "the order");
        Setting.unlessKnown(file, c.documents());
        return new ExaminationReported(c.caseId(), c.act().on(), ordered.examinationId(), c.report(), c.documents());
    }

    private static void unlessAwaited(Examination ordered) {
        Refusal.when(
                ordered.reportedOn() != null,
                Reason.EXAMINATION_REPORTED,
                "the doctor reported on " + ordered.reportedOn());
    }
}
