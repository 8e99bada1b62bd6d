package org.caretrail.domain.decision;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of a case as it stands: what would be decided. Nothing is decided by it.
 *
 * @param findings   in the order of the law; open ones wait for a person
 * @param fees       the user fees that the payout is less by
 * @param uses       what a claim takes up of the stages of its notification
 * @param draws      what it would draw on the person's year
 * @param rightRoute the route or institution that the person should turn to instead, when this is not it
 */
public record Proposal(
        Outcome outcome,
        Amounts amounts,
        List<Fee> fees,
        List<StageUse> uses,
        List<Part> parts,
        List<StageGrant> stages,
        @Nullable String rightRoute,
        List<Finding> findings,
        List<Step> steps,
        List<Draw> draws) {

    public Proposal {
        fees = List.copyOf(fees);
        uses = List.copyOf(uses);
        parts = List.copyOf(parts);
        stages = List.copyOf(stages);
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        draws = List.copyOf(draws);
    }

    /** A proposal that draws on no year. */
    public Proposal(
            Outcome outcome,
            Amounts amounts,
            List<Fee> fees,
            List<StageUse> uses,
            List<Part> parts,
            List<StageGrant> stages,
            @Nullable String rightRoute,
            List<Finding> findings,
            List<Step> steps) {
        this(outcome, amounts, fees, uses, parts, stages, rightRoute, findings, steps, List.of());
    }

    public List<ManualPoint> manual() {
        return findings.stream()
                .filter(Finding::open)
                .map(f -> new ManualPoint(f.rule(), f.point(), f.text()))
                .toList();
    }

    /** Binds a decision to exactly this content. */
    public String digest() {
        return Digest.of(this);
    }

    /** Every rule and version that it rests on, in order of use. */
    public List<String> citations() {
        return Stream.concat(
                        findings.stream().map(Finding::citation), steps.stream().map(Step::citation))
                .distinct()
                .toList();
    }
}
