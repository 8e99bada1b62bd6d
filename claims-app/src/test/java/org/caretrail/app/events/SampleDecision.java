package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.DOCUMENT;
import static org.caretrail.app.events.SampleValues.HANDLER;
import static org.caretrail.app.events.SampleValues.SENIOR;
import static org.caretrail.app.events.SampleValues.euro;
import static org.caretrail.app.events.SampleValues.said;

import java.util.List;
import java.util.Map;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/** A decision in which nothing is left empty. */
final class SampleDecision {

    static final DecisionId FIRST = DecisionId.of(CASE, 1);
    static final DecisionId SECOND = DecisionId.of(CASE, 2);

    private SampleDecision() {}

    static Decision granted() {
        return decision(FIRST, Outcome.GRANTED, true, null);
    }

    static Decision deemedGranted() {
        return decision(FIRST, Outcome.DEEMED_GRANTED, true, null);
    }

    static Decision refused() {
        return decision(SECOND, Outcome.REFUSED, false, FIRST);
    }

    static Finding finding(boolean met) {
        return Finding.of(
                        "NO-CLOCK-1",
                        "2023-10-02",
                        "2024-03-11",
                        met,
                        "asked for within six months",
                        Fact.of("received", DAY))
                .judged(met, said("it was posted"), HANDLER, List.of(DOCUMENT));
    }

    private static Decision decision(DecisionId id, Outcome outcome, boolean met, @Nullable DecisionId supersedes) {
        var amounts = new Amounts(Map.of(AmountKind.ELIGIBLE, euro("13100.50"), AmountKind.PAYOUT, euro("9188.20")));
        return new Decision(
                id,
                outcome,
                DAY,
                HANDLER,
                SENIOR,
                said("all conditions were looked at"),
                List.of(finding(met)),
                List.of(new Step(
                        "NO-AMOUNT-2",
                        "2024-01-01",
                        "ceiling",
                        List.of(Fact.of("weight", "1.2340")),
                        new RowRef("no-drg-weights", 1, "209E 2024", DAY, DAY.plusYears(1), "F", "ISF 2024"),
                        "EUR 13100.50")),
                amounts,
                List.of(new Fee(DAY, CareKind.OUTPATIENT, euro("403"))),
                List.of(new StageUse(Stage.TREATMENT, euro("12000"))),
                List.of(new Part(Basis.DIRECTIVE, List.of("1"), outcome, amounts, List.of("NO-AMOUNT-2@2024-01-01"))),
                List.of(new StageGrant(Stage.TREATMENT, outcome, euro("14200"), DAY.plusYears(1))),
                new S2Terms(DAY, DAY.plusMonths(6), euro("15000")),
                List.of("NO-CLOCK-1@2023-10-02"),
                List.of("no-drg-weights@1"),
                supersedes,
                "DIRECTIVE",
                "8f14e45fceea167a5a36dedd4bea2543",
                List.of(SampleCovers.draw()));
    }
}
