package org.caretrail.app.web.view;

import java.time.LocalDate;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** A complaint to the institution. */
public record ComplaintView(
        String complaintId,
        DecisionId against,
        PersonalData<String> grounds,
        LocalDate receivedOn,
        @Nullable LocalDate lastDay,
        @Nullable Boolean inTime,
        Complaint.State state) {

    static ComplaintView of(Complaint c) {
        return new ComplaintView(
                c.complaintId(), c.against(), c.grounds(), c.receivedOn(), c.lastDay(), c.inTime(), c.state());
    }
}
