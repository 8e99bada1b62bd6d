package org.caretrail.domain.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A decision with its proof. It stands in the event as it was taken: reading it again never calculates.
 *
 * @param approvedBy the second person, when it needed one
 * @param rules      every rule and version that it rests on
 * @param tables     every table and version that a figure was read from
 * @param supersedes the decision that this one takes the place of
 * @param s2         validity and stated maximum, when an S2 is granted
 * @param fees       what it holds back of the payout as user fees; a decision stored before fees were kept has none
 * @param uses       what a claim takes up of the stages of its notification; one stored before uses were kept has none
 * @param draws      what it draws on the person's year; a decision stored before draws were kept has none
 * @param digest     of what was shown when it was decided
 */
public record Decision(
        DecisionId decisionId,
        Outcome outcome,
        LocalDate decidedOn,
        Actor decidedBy,
        @Nullable Actor approvedBy,
        @Nullable PersonalData<String> reasons,
        List<Finding> findings,
        List<Step> steps,
        Amounts amounts,
        List<Fee> fees,
        List<StageUse> uses,
        List<Part> parts,
        List<StageGrant> stages,
        @Nullable S2Terms s2,
        List<String> rules,
        List<String> tables,
        @Nullable DecisionId supersedes,
        @Nullable String rightRoute,
        String digest,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Draw> draws) {

    public Decision {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        fees = Lists.orEmpty(fees);
        uses = Lists.orEmpty(uses);
        parts = List.copyOf(parts);
        stages = List.copyOf(stages);
        rules = List.copyOf(rules);
        tables = List.copyOf(tables);
        draws = Lists.orEmpty(draws);
    }

    /** A decision that draws on no year. */
    public Decision(
            DecisionId decisionId,
            Outcome outcome,
            LocalDate decidedOn,
            Actor decidedBy,
            @Nullable Actor approvedBy,
            @Nullable PersonalData<String> reasons,
            List<Finding> findings,
            List<Step> steps,
            Amounts amounts,
            List<Fee> fees,
            List<StageUse> uses,
            List<Part> parts,
            List<StageGrant> stages,
            @Nullable S2Terms s2,
            List<String> rules,
            List<String> tables,
            @Nullable DecisionId supersedes,
            @Nullable String rightRoute,
            String digest) {
        this(
                decisionId,
                outcome,
                decidedOn,
                decidedBy,
                approvedBy,
                reasons,
                findings,
                steps,
                amounts,
                fees,
                uses,
                parts,
                stages,
                s2,
                rules,
                tables,
                supersedes,
                rightRoute,
                digest,
                List.of());
    }

    /** The same decision with a second person behind it: it is taken on the day of the approval. */
    public Decision approved(Actor second, LocalDate on) {
        return new Decision(
                decisionId,
                outcome,
                on,
                decidedBy,
                second,
                reasons,
                findings,
                steps,
                amounts,
                fees,
                uses,
                parts,
                stages,
                s2,
                rules,
                tables,
                supersedes,
                rightRoute,
                digest,
                draws);
    }

    /** The same decision, speaking of these stages of a notification. */
    public Decision with(List<StageGrant> otherStages) {
        return new Decision(
                decisionId,
                outcome,
                decidedOn,
                decidedBy,
                approvedBy,
                reasons,
                findings,
                steps,
                amounts,
                fees,
                uses,
                parts,
                otherStages,
                s2,
                rules,
                tables,
                supersedes,
                rightRoute,
                digest,
                draws);
    }
}
