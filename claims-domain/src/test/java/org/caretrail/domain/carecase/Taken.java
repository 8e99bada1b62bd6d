package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.day;

import java.util.List;
import org.caretrail.domain.carecase.DecisionCommand.Verdict;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Digest;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/** Decisions as they are to be taken by a handler: what the law proposed, and nothing that a person said beside. */
public final class Taken {

    public static final DecisionId FIRST = DecisionId.of(CASE, 1);
    public static final DecisionId SECOND = DecisionId.of(CASE, 2);

    private Taken() {}

    public static Decision first(Proposal proposal, int on) {
        return decision(FIRST, proposal, on, HANDLER, null, null);
    }

    public static Decision firstWithS2(Proposal proposal, int on, S2Terms s2) {
        return decision(FIRST, proposal, on, HANDLER, s2, null);
    }

    /** The second decision of the case, in the place of the first. */
    public static Decision again(Proposal proposal, int on) {
        return decision(SECOND, proposal, on, SENIOR, null, FIRST);
    }

    /** The second decision of the case, beside the first. */
    public static Decision further(Proposal proposal, int on) {
        return decision(SECOND, proposal, on, HANDLER, null, null);
    }

    /** Any later decision of the case, in the place of another. */
    public static Decision numbered(Proposal proposal, int on, DecisionId id, DecisionId supersedes) {
        return decision(id, proposal, on, SENIOR, null, supersedes);
    }

    public static Verdict verdict(Outcome outcome) {
        return new Verdict(outcome, null, List.of(), null, null, null, null);
    }

    public static Verdict seen(Outcome outcome, String digest) {
        return new Verdict(outcome, null, List.of(), null, null, null, digest);
    }

    /** What a second person approves: the decision as a handler proposed it, in answer to no complaint. */
    public static String digest(Decision proposed) {
        return Digest.of(proposed, null);
    }

    private static Decision decision(
            DecisionId id, Proposal proposal, int on, Actor by, @Nullable S2Terms s2, @Nullable DecisionId supersedes) {
        return new Decision(
                id,
                proposal.outcome(),
                day(on),
                by,
                null,
                null,
                proposal.findings(),
                proposal.steps(),
                proposal.amounts(),
                proposal.fees(),
                proposal.uses(),
                proposal.parts(),
                proposal.stages(),
                s2,
                List.of("TEST-1@1", "TEST-2@1"),
                List.of("test-prices@3"),
                supersedes,
                null,
                proposal.digest(),
                proposal.draws());
    }
}
