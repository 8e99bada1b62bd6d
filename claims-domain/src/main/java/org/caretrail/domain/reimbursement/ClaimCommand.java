package org.caretrail.domain.reimbursement;

import java.util.List;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Commands to a reimbursement claim alone. */
public sealed interface ClaimCommand extends CaseCommand {

    record SubmitClaim(CaseId caseId, Act act, String caseNumber, Application application, ClaimRequest request)
            implements ClaimCommand {}

    record AddInvoice(CaseId caseId, Act act, Invoice invoice) implements ClaimCommand {}

    record ForwardTravel(CaseId caseId, Act act, String institution, List<DocumentId> documents)
            implements ClaimCommand {}

    record RecordTravelAnswer(
            CaseId caseId,
            Act act,
            String institution,
            @Nullable Money amount,
            List<OwnShare> ownShares) implements ClaimCommand {}

    /** What the account of the year answered for one fee of a decision. */
    record SettleUserFee(CaseId caseId, Act act, DecisionId decision, FeeEntry entry) implements ClaimCommand {}

    /** What the account of the year answered for one draw of a decision. */
    record SettleCover(CaseId caseId, Act act, DecisionId decision, DrawEntry entry) implements ClaimCommand {}

    /** Whatever the decision and its settlements leave to be paid. */
    record OrderPayment(CaseId caseId, Act act, DecisionId decision) implements ClaimCommand {}

    /** How much was ordered too much, where no decision is in force any more. */
    record ReckonOverpayment(CaseId caseId, Act act) implements ClaimCommand {}

    /** @param demanded whether it is demanded back, or let go */
    record DecideRepayment(CaseId caseId, Act act, boolean demanded, String legalBase, PersonalData<String> reasons)
            implements ClaimCommand {}

    record GiveConsentToNationalTariff(CaseId caseId, Act act, List<DocumentId> documents) implements ClaimCommand {}

    /** @param invoices which of them are asked about; empty: all */
    record RequestRates(CaseId caseId, Act act, String institution, List<String> invoices) implements ClaimCommand {}

    record RecordRates(CaseId caseId, Act act, StayRates rates, List<DocumentId> documents) implements ClaimCommand {}

    record PayAdvance(CaseId caseId, Act act, Money amount) implements ClaimCommand {}
}
