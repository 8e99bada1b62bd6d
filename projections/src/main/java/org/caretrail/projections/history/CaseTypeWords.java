package org.caretrail.projections.history;

import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.event.ClaimEvent;
import org.caretrail.domain.event.ClaimEvent.AdvancePaid;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.ConsentToNationalTariffGiven;
import org.caretrail.domain.event.ClaimEvent.CoverSettled;
import org.caretrail.domain.event.ClaimEvent.InvoiceAdded;
import org.caretrail.domain.event.ClaimEvent.OverpaymentReckoned;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.RatesReceived;
import org.caretrail.domain.event.ClaimEvent.RatesRequested;
import org.caretrail.domain.event.ClaimEvent.RepaymentDecided;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.event.NotificationEvent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.event.NotificationEvent.NotificationUseReleased;
import org.caretrail.domain.event.NotificationEvent.NotificationUsed;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.NotificationEvent.StageResultReported;

/** What only one of the three case types has. */
final class CaseTypeWords {

    private static final String DECIDED = "Decided: ";

    private CaseTypeWords() {}

    static Told of(NotificationEvent event) {
        return switch (event) {
            case NotificationDecided e -> DecisionWords.decision(DECIDED, e.decision());
            case StageResultReported e ->
                Told.that("Result of " + Words.of(e.stage()) + " reported")
                        .with("stage", e.stage())
                        .with("summary", e.summary())
                        .with("documents", e.documents());
            case StageRequested e ->
                Told.that("Further stage asked for: " + Words.of(e.stage()))
                        .with("stage", e.stage())
                        .with("estimate", e.estimate());
            case NotificationUsed e ->
                Told.that("Taken up by a claim: " + Words.list(e.uses(), CaseTypeWords::use))
                        .with("claim", e.claim())
                        .with("decisionId", e.decision())
                        .with("uses", e.uses().stream().map(CaseTypeWords::use).toList());
            case NotificationUseReleased e ->
                Told.that("What a claim had taken up is free again")
                        .with("claim", e.claim())
                        .with("decisionId", e.decision());
            case NotificationExpired e ->
                Told.that(Words.capitalised(Words.of(e.stage())) + " could be used until " + e.validUntil()
                                + (e.unused() ? ": nobody did" : ""))
                        .with("decisionId", e.decision())
                        .with("stage", e.stage())
                        .with("validUntil", e.validUntil())
                        .with("unused", e.unused());
        };
    }

    private static String use(StageUse use) {
        return use.amount() + " of " + Words.of(use.stage());
    }

    static Told of(ClaimEvent event) {
        return switch (event) {
            case ClaimDecided e -> DecisionWords.decision(DECIDED, e.decision());
            case UserFeeSettled e ->
                Told.that("User fee for care on " + e.careOn() + " settled: "
                                + e.share().counted() + " counted, " + e.share().returned() + " returned ("
                                + e.share().rule() + ")")
                        .with("decisionId", e.decision())
                        .with("entryId", e.entryId())
                        .with("careOn", e.careOn())
                        .with("asked", e.share().asked())
                        .with("counted", e.share().counted())
                        .with("returned", e.share().returned())
                        .with("why", e.share().why());
            case PaymentOrdered e ->
                Told.that("Payment of " + e.amount() + " ordered")
                        .with("paymentId", e.paymentId())
                        .with("decisionId", e.decision())
                        .with("amount", e.amount());
            case OverpaymentReckoned e ->
                Told.that(
                                e.amount().exceedsZero()
                                        ? e.amount() + " was paid too much: " + Words.of(e.cause())
                                        : "Nothing is paid too much any more")
                        .with("decisionId", e.decision())
                        .with("cause", e.cause())
                        .with("paidOn", e.paidOn())
                        .with("amount", e.amount());
            case RepaymentDecided e ->
                Told.that(e.amount() + ", paid too much, " + (e.demanded() ? "demanded back" : "let go") + " under "
                                + e.legalBase() + Words.after(": ", e.reasons().clear()))
                        .with("repaymentId", e.repaymentId())
                        .with("decisionId", e.decision())
                        .with("paidOn", e.paidOn())
                        .with("amount", e.amount())
                        .with("demanded", e.demanded());
            case InvoiceAdded e ->
                Told.that("Invoice " + e.invoice().invoiceId() + " added")
                        .with("invoiceId", e.invoice().invoiceId())
                        .with(
                                "lines",
                                e.invoice().lines().stream()
                                        .map(l -> l.lineId())
                                        .toList());
            case TravelForwarded e ->
                Told.that("Travel claim forwarded to " + e.institution() + Words.after(", proposing ", e.proposed()))
                        .with("institution", e.institution())
                        .with("proposed", e.proposed())
                        .with("documents", e.documents());
            case TravelSettled e ->
                Told.that("Travel claim settled by " + e.institution() + Words.after(" at ", e.amount())
                                + Words.after(
                                        ", own share ",
                                        Words.list(e.ownShares(), s -> s.amount() + " of " + s.journeyOn())))
                        .with("institution", e.institution())
                        .with("amount", e.amount())
                        .with("ownShares", e.ownShares());
            case CoverSettled e ->
                Told.that("The account of " + e.careOn().getYear() + " answered for the " + Words.of(e.cover()) + ": "
                                + e.share().why() + " (" + e.share().rule() + ")")
                        .with("decisionId", e.decision())
                        .with("cover", e.cover())
                        .with("asked", e.share().asked())
                        .with("counted", e.share().counted())
                        .with("returned", e.share().returned())
                        .with("withheld", e.share().withheld());
            case ConsentToNationalTariffGiven e ->
                Told.that("The insured agrees to our own rates (EU-25-6)").with("documents", e.documents());
            case RatesRequested e ->
                Told.that("Rates of the state of stay asked of " + e.institution())
                        .with("institution", e.institution())
                        .with("invoices", e.invoices());
            case RatesReceived e -> rates(e);
            case AdvancePaid e -> Told.that("Advance paid: " + e.amount()).with("amount", e.amount());
        };
    }

    private static Told rates(RatesReceived event) {
        var rates = event.rates();
        var words = rates.reimburses()
                ? "Rates of the state of stay received from "
                : "The state of stay knows no reimbursement, answered ";
        return Told.that(words + rates.institution())
                .with("institution", rates.institution())
                .with(
                        "rates",
                        rates.invoices().stream()
                                .map(r -> "invoice " + r.invoiceId() + " " + r.amount())
                                .toList())
                .with("documents", event.documents());
    }
}
