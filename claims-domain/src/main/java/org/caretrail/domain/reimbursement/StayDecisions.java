package org.caretrail.domain.reimbursement;

import java.util.List;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.carecase.Authority;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.correspondence.StayRates.InvoiceRate;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.AdvancePaid;
import org.caretrail.domain.event.ClaimEvent.ConsentToNationalTariffGiven;
import org.caretrail.domain.event.ClaimEvent.RatesReceived;
import org.caretrail.domain.event.ClaimEvent.RatesRequested;
import org.caretrail.domain.reimbursement.ClaimCommand.GiveConsentToNationalTariff;
import org.caretrail.domain.reimbursement.ClaimCommand.PayAdvance;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordRates;
import org.caretrail.domain.reimbursement.ClaimCommand.RequestRates;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Money;

/** What is agreed and asked about care during a stay abroad, and what is paid ahead for it (EU-25-4 to -9). */
final class StayDecisions {

    private static final String ADVANCE = "EU-25-9";

    private StayDecisions() {}

    static CaseEvent consent(GiveConsentToNationalTariff c, CaseFile file) {
        unlessUndecided(c.act(), file);
        Setting.unlessKnown(file, c.documents());
        return new ConsentToNationalTariffGiven(c.caseId(), c.act().on(), c.documents());
    }

    static CaseEvent ask(RequestRates c, CaseFile file) {
        unlessUndecided(c.act(), file);
        var asked = c.invoices().isEmpty() ? invoices(file) : c.invoices();
        unlessKnown(asked, file);
        return new RatesRequested(c.caseId(), c.act().on(), c.institution(), asked);
    }

    /** What another institution answers is recorded whenever it comes, even when nobody asked. */
    static CaseEvent hear(RecordRates c, CaseFile file) {
        Refusal.unlessPast(c.act());
        unlessKnown(c.rates().invoices().stream().map(InvoiceRate::invoiceId).toList(), file);
        Setting.unlessKnown(file, c.documents());
        return new RatesReceived(c.caseId(), c.act().on(), c.rates(), c.documents());
    }

    /** No more than was borne, nor than one person decides alone: what is dearer waits for the decision. */
    static CaseEvent advance(PayAdvance c, Setting setting) {
        var file = setting.file();
        unlessUndecided(c.act(), file);
        var facts = setting.factsOn(c.act().on());
        Refusal.when(
                !setting.law().paysAhead(facts),
                Reason.NOT_ASKED,
                "an advance is paid on what may be judged under article 25 alone (" + ADVANCE + ")");
        var paidIn = file.application().scheme().currency();
        Refusal.when(
                !c.amount().currency().equals(paidIn),
                Reason.WRONG_CURRENCY,
                "/amount",
                "an advance is paid in " + paidIn);
        var advanced = file.heard().advances().stream().reduce(c.amount(), Money::plus);
        if (!Authority.suffices(advanced, c.act().on(), file.application().scheme(), setting.book())) {
            throw new Refusal(
                    Reason.ABOVE_AUTHORITY,
                    ADVANCE,
                    "/amount",
                    "one person alone does not pay so much before a decision");
        }
        var borne = setting.law()
                .mostAhead(facts, setting.book())
                .orElseThrow(() -> new Refusal(
                        Reason.POINTS_OPEN,
                        ADVANCE,
                        "/amount",
                        "what was borne is not known in " + paidIn + ": a rate lacks"));
        if (advanced.minus(borne).exceedsZero()) {
            throw new Refusal(Reason.ABOVE_COST, ADVANCE, "/amount", "an advance is less than what was paid abroad");
        }
        return new AdvancePaid(c.caseId(), c.act().on(), c.amount());
    }

    private static void unlessUndecided(Act act, CaseFile file) {
        Setting.unlessEnded(file);
        Refusal.unlessDatedWell(act, file.application().receivedOn(), "receipt");
        Refusal.when(!file.undecided(), Reason.ALREADY_DECIDED, "the claim is decided");
    }

    private static void unlessKnown(List<String> asked, CaseFile file) {
        for (var id : asked) {
            Refusal.when(
                    !invoices(file).contains(id),
                    Reason.UNKNOWN_INVOICE,
                    "/invoices",
                    "the claim has no invoice " + id);
        }
    }

    private static List<String> invoices(CaseFile file) {
        return claim(file).invoices().stream().map(Invoice::invoiceId).toList();
    }

    private static ClaimRequest claim(CaseFile file) {
        return (ClaimRequest) file.request();
    }
}
