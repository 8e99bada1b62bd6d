package org.caretrail.domain.carecase;

import java.util.List;
import java.util.Objects;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.carecase.DecisionCommand.StageVerdict;
import org.caretrail.domain.carecase.DecisionCommand.Verdict;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/** Makes a decision out of what the law proposes and what a person decides. The outcome follows from the findings. */
final class Drafting {

    private Drafting() {}

    static Decision draft(CaseFile file, Proposal proposal, Verdict verdict, Act act, @Nullable DecisionId supersedes) {
        unlessSeen(verdict.proposalDigest(), proposal.digest());
        unlessFollows(proposal, verdict.outcome());
        return new Decision(
                DecisionId.of(file.caseId(), file.decisions().taken().size() + 1),
                proposal.outcome(),
                act.on(),
                act.by(),
                null,
                verdict.reasons(),
                proposal.findings(),
                proposal.steps(),
                proposal.amounts(),
                proposal.fees(),
                proposal.uses(),
                proposal.parts(),
                stages(proposal, verdict),
                s2Terms(file, proposal, verdict),
                proposal.citations(),
                tables(proposal),
                supersedes,
                proposal.rightRoute(),
                proposal.digest(),
                proposal.draws());
    }

    static void unlessSeen(@Nullable String seen, String now) {
        Refusal.when(
                seen != null && !seen.equals(now),
                Reason.PROPOSAL_CHANGED,
                "/proposalDigest",
                "this is no longer what would be decided");
    }

    private static void unlessFollows(Proposal proposal, Outcome outcome) {
        var open = proposal.manual();
        if (!open.isEmpty()) {
            var first = open.getFirst();
            throw new Refusal(
                    Reason.POINTS_OPEN,
                    first.rule(),
                    null,
                    "to be settled in the assessment first: "
                            + open.stream().map(Drafting::named).toList());
        }
        if (proposal.outcome() == Outcome.NONE) {
            throw new Refusal(
                    Reason.DECIDED_ELSEWHERE,
                    proposal.findings().stream()
                            .filter(Finding::failed)
                            .findFirst()
                            .map(Finding::rule)
                            .orElse(null),
                    null,
                    "another institution decides: " + proposal.rightRoute());
        }
        if (proposal.outcome() != outcome) {
            var failed = proposal.findings().stream().filter(Finding::failed).findFirst();
            throw new Refusal(
                    Reason.OUTCOME_NOT_BY_FINDINGS,
                    failed.map(Finding::rule).orElse(null),
                    "/outcome",
                    "the findings lead to " + proposal.outcome()
                            + failed.map(f -> ", by " + f.rule() + " " + f.point())
                                    .orElse(""));
        }
    }

    private static List<StageGrant> stages(Proposal proposal, Verdict verdict) {
        for (var wanted : verdict.stages()) {
            var proposed = proposal.stages().stream()
                    .filter(s -> s.stage() == wanted.stage())
                    .findFirst();
            Refusal.when(
                    proposed.isEmpty(), Reason.STAGE_NOT_OPEN, "/stages", wanted.stage() + " is not up for decision");
            Refusal.when(
                    proposed.get().outcome() != wanted.outcome(),
                    Reason.OUTCOME_NOT_BY_FINDINGS,
                    "/stages",
                    "the findings lead to " + proposed.get().outcome() + " for " + wanted.stage());
        }
        return proposal.stages().stream()
                .map(s -> verdict.stages().stream()
                        .filter(w -> w.stage() == s.stage())
                        .findFirst()
                        .map(StageVerdict::validUntil)
                        .map(s::until)
                        .orElse(s))
                .toList();
    }

    /** An S2 holds for the days of care unless the person says otherwise. */
    private static @Nullable S2Terms s2Terms(CaseFile file, Proposal proposal, Verdict verdict) {
        if (!(file.request() instanceof AuthorisationRequest)
                || !proposal.outcome().favourable()) {
            return null;
        }
        var care = file.application().care();
        var from = verdict.validFrom() == null ? care.from() : verdict.validFrom();
        var until = verdict.validUntil() == null ? care.to() : verdict.validUntil();
        if (from == null || until == null || until.isBefore(from)) {
            throw new Refusal(
                    Reason.VALIDITY_MISSING, "EU-26-1", "/validUntil", "an S2 names its first and its last day");
        }
        return new S2Terms(from, until, verdict.statedMaximum());
    }

    private static List<String> tables(Proposal proposal) {
        return proposal.steps().stream()
                .map(Step::row)
                .filter(Objects::nonNull)
                .map(r -> r.table() + "@" + r.version())
                .distinct()
                .toList();
    }

    private static String named(ManualPoint point) {
        return point.rule() + " " + point.point();
    }
}
