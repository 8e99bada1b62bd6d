package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.DOCUMENT;
import static org.caretrail.app.events.SampleValues.SENIOR;
import static org.caretrail.app.events.SampleValues.claim;
import static org.caretrail.app.events.SampleValues.euro;
import static org.caretrail.app.events.SampleValues.said;

import java.util.List;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.correspondence.StayRates.InvoiceRate;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.OverpaymentCause;
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
import org.caretrail.domain.fee.OwnShare;

/** One of every event of a claim. */
final class SampleClaims {

    private SampleClaims() {}

    static List<ClaimEvent> all() {
        return List.of(
                new InvoiceAdded(CASE, DAY, claim().invoices().getFirst()),
                new ClaimDecided(CASE, DAY, SampleDecision.refused()),
                new UserFeeSettled(
                        CASE, DAY, SampleDecision.FIRST, SampleUserFees.entry(), DAY, SampleUserFees.share()),
                new CoverSettled(
                        CASE,
                        DAY,
                        SampleDecision.FIRST,
                        SampleCovers.entry(),
                        Cover.DEDUCTIBLE,
                        DAY,
                        SampleCovers.share()),
                new PaymentOrdered(CASE, DAY, CASE + "-P1", SampleDecision.FIRST, euro("9388.20")),
                new TravelForwarded(CASE, DAY, "Pasientreiser", euro("300"), List.of(DOCUMENT)),
                new OverpaymentReckoned(
                        CASE,
                        DAY,
                        SampleDecision.SECOND,
                        OverpaymentCause.DECISION_REPLACED,
                        List.of(SampleDecision.FIRST),
                        euro("400")),
                new RepaymentDecided(
                        CASE,
                        DAY,
                        CASE + "-R1",
                        SampleDecision.SECOND,
                        List.of(SampleDecision.FIRST),
                        euro("400"),
                        true,
                        "section 22-15",
                        said("knew of it"),
                        SENIOR),
                new TravelSettled(
                        CASE, DAY, "Pasientreiser", euro("280"), CASE + "-T1", List.of(new OwnShare(DAY, euro("171")))),
                new ConsentToNationalTariffGiven(CASE, DAY, List.of(DOCUMENT)),
                new RatesRequested(CASE, DAY, "EOPYY", List.of("1")),
                new RatesReceived(
                        CASE,
                        DAY,
                        new StayRates("EOPYY", true, List.of(new InvoiceRate("1", euro("15830.06")))),
                        List.of(DOCUMENT)),
                new AdvancePaid(CASE, DAY, euro("5000")));
    }
}
