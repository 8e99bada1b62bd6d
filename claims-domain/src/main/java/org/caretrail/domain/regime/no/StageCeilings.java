package org.caretrail.domain.regime.no;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/**
 * NO-PN, NO-PN-1: the stages that a notification grants, each with the cap at its planned day of care as its ceiling; the
 * estimate does not lower it. Until the treatment is clarified only diagnostics is granted.
 */
record StageCeilings(Worksheet sheet, PlannedPrice price) {

    static List<StageGrant> refused(List<Stage> stages) {
        return stages.stream().map(StageCeilings::refused).toList();
    }

    Proposal proposal() {
        var open = sheet.facts().openStages();
        if (open.isEmpty()) {
            sheet.lacking("NO-PN", "stages", "no stage is asked for that is not granted yet");
        }
        var unclarified =
                sheet.examine(List.of(Conditions.TREATMENT_CLARIFIED)).stream().anyMatch(Finding::failed);
        var grantable = open.stream()
                .filter(stage -> !unclarified || stage == Stage.DIAGNOSTICS)
                .toList();
        var stages = open.stream()
                .map(stage -> grantable.contains(stage) ? granted(stage, grantable.size() == 1) : refused(stage))
                .toList();
        return sheet.proposal(outcome(grantable.size(), open.size()), amounts(stages), List.of(), stages, null);
    }

    private StageGrant granted(Stage stage, boolean alone) {
        return price.capOf(stage, alone)
                .map(exact -> new StageGrant(stage, Outcome.GRANTED, ceiling(stage, exact), null))
                .orElseGet(() -> new StageGrant(stage, Outcome.NONE, null, null));
    }

    private Money ceiling(Stage stage, BigDecimal exact) {
        var rounded = Money.rounded(exact, sheet.facts().scheme().currency());
        return sheet.step("NO-PN-1", Versions.UNDATED, "ceiling " + stage, rounded);
    }

    private Amounts amounts(List<StageGrant> stages) {
        var ceilings = stages.stream()
                .map(StageGrant::ceiling)
                .filter(Objects::nonNull)
                .toList();
        return Optional.of(Money.sum(ceilings, sheet.facts().scheme().currency()))
                .filter(Money::exceedsZero)
                .map(sum -> Amounts.NONE.with(AmountKind.CEILING, sum))
                .orElse(Amounts.NONE);
    }

    private static StageGrant refused(Stage stage) {
        return new StageGrant(stage, Outcome.REFUSED, null, null);
    }

    private static Outcome outcome(int granted, int asked) {
        if (granted == 0) {
            return Outcome.REFUSED;
        }
        return granted == asked ? Outcome.GRANTED : Outcome.PARTLY_GRANTED;
    }
}
