package org.caretrail.domain.reimbursement;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.caretrail.domain.carecase.CareCase;
import org.caretrail.domain.carecase.Opening;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.reimbursement.ClaimCommand.AddInvoice;
import org.caretrail.domain.reimbursement.ClaimCommand.DecideRepayment;
import org.caretrail.domain.reimbursement.ClaimCommand.ForwardTravel;
import org.caretrail.domain.reimbursement.ClaimCommand.GiveConsentToNationalTariff;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.PayAdvance;
import org.caretrail.domain.reimbursement.ClaimCommand.ReckonOverpayment;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordRates;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordTravelAnswer;
import org.caretrail.domain.reimbursement.ClaimCommand.RequestRates;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleCover;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
import org.caretrail.domain.reimbursement.ClaimCommand.SubmitClaim;

/** A claim for money already paid for care abroad. */
public class ReimbursementClaim extends CareCase {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(SubmitClaim c, Regimes regimes, OtherCases others) {
        var submitted = new ClaimSubmitted(c.caseId(), c.act().on(), c.caseNumber(), c.application(), c.request());
        apply(Opening.open(submitted, c.act(), regimes, others));
    }

    @CommandHandler
    void handle(AddInvoice c, Regimes regimes, OtherCases others) {
        apply(InvoiceDecisions.add(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(ForwardTravel c) {
        apply(TravelDecisions.forward(c, file()));
    }

    @CommandHandler
    void handle(RecordTravelAnswer c, Regimes regimes) {
        apply(TravelDecisions.settle(c, file(), regimes));
    }

    @CommandHandler
    void handle(SettleUserFee c) {
        apply(PaymentDecisions.settle(c, file()));
    }

    @CommandHandler
    void handle(SettleCover c) {
        apply(PaymentDecisions.settle(c, file()));
    }

    @CommandHandler
    void handle(OrderPayment c) {
        apply(PaymentDecisions.order(c, file()));
    }

    @CommandHandler
    void handle(ReckonOverpayment c) {
        apply(OverpaymentDecisions.reckon(c, file()));
    }

    @CommandHandler
    void handle(DecideRepayment c) {
        apply(OverpaymentDecisions.decide(c, file()));
    }

    @CommandHandler
    void handle(GiveConsentToNationalTariff c) {
        apply(StayDecisions.consent(c, file()));
    }

    @CommandHandler
    void handle(RequestRates c) {
        apply(StayDecisions.ask(c, file()));
    }

    @CommandHandler
    void handle(RecordRates c) {
        apply(StayDecisions.hear(c, file()));
    }

    @CommandHandler
    void handle(PayAdvance c, Regimes regimes, OtherCases others) {
        apply(StayDecisions.advance(c, setting(regimes, others)));
    }
}
