package org.caretrail.app.feed;

import java.util.List;
import java.util.Map;
import org.caretrail.domain.decision.Decision;

/** What may be known of a decision: what it says and the rules it rests on; not its reasons, nor who took it. */
final class PublicDecision {

    private PublicDecision() {}

    static PublicData of(Decision decision) {
        return PublicData.none()
                .with("decisionId", decision.decisionId())
                .with("outcome", decision.outcome())
                .with("decidedOn", decision.decidedOn())
                .with("amounts", decision.amounts())
                .with("fees", decision.fees())
                .with("uses", decision.uses())
                .with("parts", parts(decision))
                .with("stages", decision.stages())
                .with("s2", decision.s2())
                .with("rules", decision.rules())
                .with("supersedes", decision.supersedes())
                .with("rightRoute", decision.rightRoute());
    }

    private static List<Map<String, Object>> parts(Decision decision) {
        return decision.parts().stream()
                .map(part -> PublicData.none()
                        .with("basis", part.basis())
                        .with("invoices", part.invoices())
                        .with("outcome", part.outcome())
                        .with("amounts", part.amounts())
                        .fields())
                .toList();
    }
}
