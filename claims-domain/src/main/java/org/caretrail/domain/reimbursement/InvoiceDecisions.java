package org.caretrail.domain.reimbursement;

import java.util.List;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.InvoiceAdded;
import org.caretrail.domain.reimbursement.ClaimCommand.AddInvoice;

/** A bill that comes in later joins the claim while nothing has been decided on it. */
final class InvoiceDecisions {

    private InvoiceDecisions() {}

    static List<CaseEvent> add(AddInvoice c, Setting setting) {
        setting.unlessEnded();
        var file = setting.file();
        Refusal.when(
                !file.undecided(), Reason.ALREADY_DECIDED, "a bill that comes in after the decision is a new claim");
        Refusal.unlessDatedWell(c.act(), file.application().receivedOn(), "receipt");
        return setting.withCompleteness(
                c.act(), new InvoiceAdded(c.caseId(), c.act().on(), c.invoice()));
    }
}
