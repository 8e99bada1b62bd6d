package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.GrantedStage;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** A stage of a notification as it was decided: its ceiling, what claims take up of it, and what is left. */
public record GrantView(
        DecisionId decisionId,
        Stage stage,
        GrantedStage.State state,
        @Nullable Money ceiling,
        @Nullable Money used,
        @Nullable Money left,
        @Nullable LocalDate validUntil,
        boolean resultKnown) {

    /** None but in a notification. */
    static List<GrantView> of(CaseFile file, LocalDate today) {
        return file.stages().asked().isEmpty()
                ? List.of()
                : GrantedStage.of(file, today).stream().map(g -> of(g, file)).toList();
    }

    private static GrantView of(GrantedStage g, CaseFile file) {
        var grant = g.grant();
        return new GrantView(
                g.decision(),
                grant.stage(),
                g.state(),
                grant.ceiling(),
                g.used(),
                g.left(),
                grant.validUntil(),
                file.stages().reported().contains(grant.stage()));
    }
}
