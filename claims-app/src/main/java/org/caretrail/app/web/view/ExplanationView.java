package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.regime.Paragraph;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision says what it says, read out of the decision itself: nothing is calculated here.
 *
 * @param information what the decision tells the patient besides, by the law of its day
 */
public record ExplanationView(
        DecisionId decisionId,
        Outcome outcome,
        LocalDate decidedOn,
        List<FindingView> findings,
        List<Step> steps,
        List<String> tables,
        String digest,
        List<Paragraph> information) {

    /** One rule applied once. */
    public record FindingView(
            String rule,
            String version,
            String point,
            boolean met,
            String text,
            List<Fact> facts,
            @Nullable PersonalData<String> reasons,
            @Nullable Actor by,
            List<DocumentId> documents) {}

    public static ExplanationView of(Decision d, List<Paragraph> information) {
        return new ExplanationView(
                d.decisionId(),
                d.outcome(),
                d.decidedOn(),
                d.findings().stream().map(ExplanationView::finding).toList(),
                d.steps(),
                d.tables(),
                d.digest(),
                information);
    }

    private static FindingView finding(Finding f) {
        return new FindingView(
                f.rule(), f.version(), f.point(), f.met(), f.text(), f.facts(), f.reasons(), f.by(), f.documents());
    }
}
