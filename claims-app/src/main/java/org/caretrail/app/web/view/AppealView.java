package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.Appeal;
import org.caretrail.domain.casefile.Appeal.Pleaded;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.event.ProcedureEvent;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.DemandRuling.Award;
import org.caretrail.domain.remedy.Party;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * An appeal, its demands, its procedure and its ruling.
 *
 * @param findings what the law says of its lodging, such as a term that it seems to miss
 */
public record AppealView(
        String appealId,
        AppealBody body,
        List<DecisionId> against,
        LocalDate lodgedOn,
        List<Finding> findings,
        Appeal.State state,
        List<StepView> steps,
        @Nullable RulingView ruling,
        List<DemandView> demands) {

    /** One step before the body; its kind is the event's name. */
    public record StepView(
            String kind,
            Party by,
            LocalDate on,
            @Nullable PersonalData<String> text,
            List<DocumentId> documents,
            List<Finding> findings) {}

    /** What became of the decision. */
    public record RulingView(
            AppealOutcome outcome,
            LocalDate ruledOn,
            @Nullable PersonalData<String> reasons,
            List<Finding> findings) {}

    /** A demand and what was said of it; the rule by which it was left out. */
    public record DemandView(
            String demandId,
            PersonalData<String> text,
            LocalDate addedOn,
            boolean leftOut,
            @Nullable String rule,
            @Nullable Award outcome,
            @Nullable PersonalData<String> reasons) {}

    static AppealView of(Appeal a) {
        return new AppealView(
                a.appealId(),
                a.body(),
                a.against(),
                a.lodgedOn(),
                a.onLodging(),
                a.state(),
                a.steps().stream().map(AppealView::step).toList(),
                ruling(a.ruling()),
                a.demands().stream().map(d -> demand(d, a)).toList());
    }

    private static StepView step(ProcedureEvent e) {
        var details = e.details();
        return new StepView(
                e.getClass().getSimpleName(),
                details.by(),
                e.happenedOn(),
                details.text(),
                details.documents(),
                details.findings());
    }

    private static @Nullable RulingView ruling(@Nullable AppealRuled r) {
        return r == null ? null : new RulingView(r.outcome(), r.happenedOn(), r.reasons(), r.findings());
    }

    private static DemandView demand(Pleaded pleaded, Appeal appeal) {
        var demand = pleaded.demand();
        var why = pleaded.leftOut();
        var ruled = appeal.rulingOn(demand.demandId());
        return new DemandView(
                demand.demandId(),
                demand.text(),
                pleaded.addedOn(),
                why != null,
                why == null ? null : why.rule(),
                ruled.map(DemandRuling::outcome).orElse(null),
                ruled.map(DemandRuling::reasons).orElse(null));
    }
}
