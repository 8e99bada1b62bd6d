package org.caretrail.domain.event;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.OverpaymentCause;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.draw.DrawShare;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** What is a reimbursement claim's own. */
public sealed interface ClaimEvent extends CaseEvent {

    /** A further bill for the care of the claim came in. */
    record InvoiceAdded(CaseId caseId, LocalDate happenedOn, Invoice invoice) implements ClaimEvent {}

    record ClaimDecided(CaseId caseId, LocalDate happenedOn, Decision decision) implements ClaimEvent, Decided {}

    /**
     * The travel claim went to the body that pays journeys (Norway: Pasientreiser).
     *
     * @param proposed the notional journey, as a proposal (NO-TRAVEL)
     */
    record TravelForwarded(
            CaseId caseId,
            LocalDate happenedOn,
            String institution,
            @Nullable Money proposed,
            List<DocumentId> documents)
            implements ClaimEvent {}

    /**
     * The year's user-fee account answered for one fee of a decision: what counts, and what goes out with the payment.
     *
     * @param entryId in the account of the year of care
     */
    record UserFeeSettled(
            CaseId caseId,
            LocalDate happenedOn,
            DecisionId decision,
            FeeEntryId entryId,
            LocalDate careOn,
            FeeShare share)
            implements ClaimEvent {}

    /**
     * The account of the year answered for one draw of a decision: what of it the year had, and what goes out with the
     * payment or stays out of it.
     *
     * @param entryId in the account of the year of care
     */
    record CoverSettled(
            CaseId caseId,
            LocalDate happenedOn,
            DecisionId decision,
            DrawId entryId,
            Cover cover,
            LocalDate careOn,
            DrawShare share)
            implements ClaimEvent {}

    /**
     * Money is to be paid: the payout of the decision and what the accounts of the year gave back, less what was ordered
     * before.
     */
    record PaymentOrdered(CaseId caseId, LocalDate happenedOn, String paymentId, DecisionId decision, Money amount)
            implements ClaimEvent {}

    /**
     * How much more was ordered than is decided now; zero once that is no more so.
     *
     * @param decision in force; null: none is
     * @param paidOn   the decisions on which money was ordered
     */
    record OverpaymentReckoned(
            CaseId caseId,
            LocalDate happenedOn,
            @Nullable DecisionId decision,
            OverpaymentCause cause,
            List<DecisionId> paidOn,
            Money amount)
            implements ClaimEvent {}

    /**
     * A person decided on what was paid too much: it is demanded back, or let go.
     *
     * @param decision  in force; null: none is
     * @param paidOn    the decisions on which money was ordered
     * @param legalBase on which it is demanded or let go, in the person's words
     */
    record RepaymentDecided(
            CaseId caseId,
            LocalDate happenedOn,
            String repaymentId,
            @Nullable DecisionId decision,
            List<DecisionId> paidOn,
            Money amount,
            boolean demanded,
            String legalBase,
            PersonalData<String> reasons,
            Actor by)
            implements ClaimEvent {}

    /**
     * What that body answered; a later answer takes the place of an earlier one.
     *
     * @param answerId  names it; null in the earliest answers, which told of no own shares
     * @param ownShares what the patient bears of each journey
     */
    record TravelSettled(
            CaseId caseId,
            LocalDate happenedOn,
            String institution,
            @Nullable Money amount,
            @Nullable String answerId,
            List<OwnShare> ownShares)
            implements ClaimEvent {

        public TravelSettled {
            ownShares = Lists.orEmpty(ownShares);
        }
    }

    /**
     * The insured agrees to be paid at the competent institution's own rates (EU-25-6).
     *
     * @param documents in which the consent is given
     */
    record ConsentToNationalTariffGiven(CaseId caseId, LocalDate happenedOn, List<DocumentId> documents)
            implements ClaimEvent {}

    /** The institution of stay was asked what it would have reimbursed (EU-25-4/5; EESSI S067). */
    record RatesRequested(CaseId caseId, LocalDate happenedOn, String institution, List<String> invoices)
            implements ClaimEvent {}

    /** What the institution of stay answered (EESSI S068). */
    record RatesReceived(CaseId caseId, LocalDate happenedOn, StayRates rates, List<DocumentId> documents)
            implements ClaimEvent {}

    /** Paid ahead of the decision, on a considerable expense (EU-25-9). */
    record AdvancePaid(CaseId caseId, LocalDate happenedOn, Money amount) implements ClaimEvent {}
}
