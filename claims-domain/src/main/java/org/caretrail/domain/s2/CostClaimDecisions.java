package org.caretrail.domain.s2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.correspondence.CostClaim;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.CostClaimAnswered;
import org.caretrail.domain.event.AuthorisationEvent.CostsClaimed;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerCostClaim;
import org.caretrail.domain.s2.AuthorisationCommand.RecordCostClaim;
import org.jspecify.annotations.Nullable;

/**
 * Actual cost that the institution of the state of treatment claims from ours (EESSI S080, S081). Its claim is recorded as it
 * comes, once under its number; what of it is taken on a person says.
 */
final class CostClaimDecisions {

    private static final String S2 = "EU-26-1";
    private static final String VERSION = "2010-05-01";

    private CostClaimDecisions() {}

    static CaseEvent record(RecordCostClaim c, CaseFile file) {
        Refusal.unlessPast(c.act());
        Refusal.when(
                file.heard().costClaims().stream()
                        .anyMatch(x -> x.institution().equals(c.institution())
                                && x.reference().equals(c.reference())),
                Reason.REFERENCE_TAKEN,
                "/reference",
                "this institution claimed under that number before");
        return new CostsClaimed(
                c.caseId(),
                c.act().on(),
                c.caseId() + "-K" + (file.heard().costClaims().size() + 1),
                c.institution(),
                c.reference(),
                c.amount(),
                c.careFrom(),
                c.careTo(),
                List.of(onAnS2(c, file)));
    }

    static CaseEvent answer(AnswerCostClaim c, CaseFile file) {
        var claim = file.heard().costClaims().stream()
                .filter(x -> x.costClaimId().equals(c.costClaimId()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_COST_CLAIM, "the case has no such claim of cost"));
        unlessOpen(claim);
        Refusal.unlessDatedWell(c.act(), claim.receivedOn(), "the claim of cost");
        Refusal.when(
                !c.accepted().currency().equals(claim.amount().currency()),
                Reason.WRONG_CURRENCY,
                "/accepted",
                "the claim is in " + claim.amount().currency());
        Refusal.when(
                c.accepted().minus(claim.amount()).exceedsZero(),
                Reason.MORE_THAN_CLAIMED,
                "/accepted",
                "more than the " + claim.amount() + " that were claimed");
        return new CostClaimAnswered(
                c.caseId(),
                c.act().on(),
                claim.costClaimId(),
                c.accepted(),
                c.act().by(),
                c.reasons());
    }

    private static void unlessOpen(CostClaim claim) {
        Refusal.when(
                claim.answeredOn() != null,
                Reason.COST_CLAIM_ANSWERED,
                "the claim of cost was answered on " + claim.answeredOn());
    }

    /** Whether care on these days is at our cost by an S2 of this case. */
    private static Finding onAnS2(RecordCostClaim c, CaseFile file) {
        var granting = file.decisions()
                .standing()
                .or(() -> file.residence().onOurBehalf())
                .filter(d -> d.outcome().favourable());
        var terms = granting.flatMap(d -> Optional.ofNullable(d.s2()));
        var until = granting.flatMap(d -> file.heard().extendedUntil(d.decisionId()))
                .or(() -> terms.map(S2Terms::validUntil));
        var met = terms.isPresent()
                && !before(c.careFrom(), terms.get().validFrom())
                && !before(until.orElse(null), c.careTo());
        return Finding.of(
                S2,
                VERSION,
                "COST_ON_AN_S2",
                met,
                "The care whose cost is claimed lies within an S2 of this case.",
                Fact.of("first day of care", String.valueOf(c.careFrom())),
                Fact.of("last day of care", String.valueOf(c.careTo())));
    }

    private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
