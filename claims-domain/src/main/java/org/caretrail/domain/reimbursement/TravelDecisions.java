package org.caretrail.domain.reimbursement;

import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.carecase.Authority;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.reimbursement.ClaimCommand.ForwardTravel;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordTravelAnswer;
import org.caretrail.domain.shared.Money;

/** Travel costs go on to the body that pays journeys once the treatment is granted (NO-TRAVEL). */
final class TravelDecisions {

    private static final String RULE = "NO-TRAVEL";

    private TravelDecisions() {}

    static CaseEvent forward(ForwardTravel c, CaseFile file) {
        if (!(file.request() instanceof ClaimRequest claim) || claim.travel() == null) {
            throw new Refusal(Reason.NOT_ASKED, RULE, null, "the claim asks for no travel costs");
        }
        var decision = file.decisions().inForce().stream()
                .filter(d -> d.outcome().favourable())
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Reason.NOT_DECIDED, RULE, null, "travel goes on once the treatment is granted"));
        Refusal.unlessDatedWell(c.act(), decision.decidedOn(), "the decision");
        Setting.unlessKnown(file, c.documents());
        var proposed = decision.amounts().of(AmountKind.TRAVEL).orElse(null);
        return new TravelForwarded(c.caseId(), c.act().on(), c.institution(), proposed, c.documents());
    }

    static CaseEvent settle(RecordTravelAnswer c, CaseFile file, Regimes regimes) {
        var forwarded = file.travel().forwardedOn();
        if (forwarded == null) {
            throw new Refusal(Reason.TRAVEL_NOT_FORWARDED, RULE, null, "the travel claim was not forwarded yet");
        }
        Refusal.unlessDatedWell(c.act(), forwarded, "forwarding");
        unlessCounting(c, file, regimes);
        return new TravelSettled(
                c.caseId(),
                c.act().on(),
                c.institution(),
                c.amount(),
                file.travel().nextAnswer(c.caseId()),
                c.ownShares());
    }

    /** The account of the year takes each own share as it is and may refund it, and so it is looked at here. */
    private static void unlessCounting(RecordTravelAnswer c, CaseFile file, Regimes regimes) {
        for (var i = 0; i < c.ownShares().size(); i++) {
            var registry = regimes.userFees().scheme();
            var share = c.ownShares().get(i);
            var pointer = "/ownShares/" + i;
            if (file.application().scheme() != registry) {
                throw new Refusal(Reason.NO_FEE_REGISTRY, RULE, pointer, "own shares are registered by " + registry);
            }
            if (!share.amount().currency().equals(registry.currency())) {
                throw new Refusal(
                        Reason.WRONG_CURRENCY, RULE, pointer + "/amount", "own shares are in " + registry.currency());
            }
            if (share.journeyOn().isAfter(c.act().on())) {
                throw new Refusal(
                        Reason.DATED_AHEAD,
                        RULE,
                        pointer + "/journeyOn",
                        share.journeyOn() + " is after " + c.act().on() + ", the day of the answer");
            }
        }
        unlessWithinAuthority(c, regimes);
    }

    private static void unlessWithinAuthority(RecordTravelAnswer c, Regimes regimes) {
        var registry = regimes.userFees().scheme();
        var shares = Money.sum(c.ownShares().stream().map(OwnShare::amount).toList(), registry.currency());
        if (!Authority.suffices(shares, c.act().on(), registry, regimes.book())) {
            throw new Refusal(
                    Reason.ABOVE_AUTHORITY,
                    RULE,
                    "/ownShares",
                    "one person alone does not cause so much to be refunded");
        }
    }
}
