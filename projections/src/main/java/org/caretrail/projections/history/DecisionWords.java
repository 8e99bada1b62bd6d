package org.caretrail.projections.history;

import java.util.stream.Collectors;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.event.DecisionEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.DecisionEvent.ProposalApproved;
import org.caretrail.domain.event.DecisionEvent.ProposalReturned;
import org.caretrail.domain.event.DecisionEvent.ProposalWithdrawn;

/** What was decided, by which rules, and whether it reached the party. */
final class DecisionWords {

    private DecisionWords() {}

    static Told of(DecisionEvent event) {
        return switch (event) {
            case DecisionProposed e ->
                decision("Proposed to a second person: ", e.decision()).with("complaintId", e.complaint());
            case ProposalApproved e ->
                Told.that("Proposal approved by " + e.by().id())
                        .with("digest", e.digest())
                        .with("reasons", e.reasons());
            case ProposalReturned e ->
                Told.that("Proposal returned by " + e.by().id()).with("reasons", e.reasons());
            case ProposalWithdrawn e ->
                Told.that("Proposal taken back by " + e.by().id()).with("reasons", e.reasons());
            case DecisionReconsidered e ->
                decision(e.complaint() == null ? "Reconsidered of our own motion: " : "Reconsidered: ", e.decision())
                        .with("complaintId", e.complaint());
            case DecisionWithdrawn e ->
                Told.that("Decision taken back by " + e.by().id())
                        .with("decisionId", e.decision())
                        .with("reasons", e.reasons());
            case DecisionUpheld e ->
                Told.that("Decision upheld")
                        .with("decisionId", e.decision())
                        .with("complaintId", e.complaint())
                        .with("reasons", e.reasons());
            case DecisionNotified e ->
                Told.that("Decision delivered (" + e.channel() + ")")
                        .with("decisionId", e.decision())
                        .with("channel", e.channel())
                        .with("sentOn", e.sentOn());
            case NotificationFailed e ->
                Told.that("Decision could not be delivered")
                        .with("decisionId", e.decision())
                        .with("reasons", e.reasons());
        };
    }

    /** A decision with what it rests on: the rules that were not met, or else what is paid or granted. */
    static Told decision(String lead, Decision decision) {
        var words = lead
                + decision.outcome()
                + Words.after(" by ", notMet(decision))
                + Words.after("; ", stages(decision))
                + decision.amounts()
                        .of(AmountKind.PAYOUT)
                        .map(m -> "; payout " + m)
                        .orElse("")
                + Words.after("; the right route is ", decision.rightRoute());
        return Told.that(words)
                .with("decisionId", decision.decisionId())
                .with("outcome", decision.outcome())
                .with("decidedOn", decision.decidedOn())
                .with("amounts", decision.amounts())
                .with(
                        "stages",
                        decision.stages().stream().map(DecisionWords::stage).toList())
                .with("rules", decision.rules())
                .with("supersedes", decision.supersedes())
                .with("rightRoute", decision.rightRoute())
                .with("reasons", decision.reasons())
                .with("digest", decision.digest());
    }

    private static String notMet(Decision decision) {
        return decision.outcome().favourable()
                ? ""
                : decision.findings().stream()
                        .filter(Finding::failed)
                        .map(f -> f.rule() + " " + f.point())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static String stages(Decision decision) {
        return Words.list(decision.stages(), DecisionWords::stage);
    }

    private static String stage(StageGrant grant) {
        return Words.of(grant.stage()) + " " + Words.of(grant.outcome()) + Words.after(" up to ", grant.ceiling())
                + Words.after(" until ", grant.validUntil());
    }
}
