package org.caretrail.app.web.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.DemandRuling.Award;
import org.caretrail.domain.remedy.LongerAnswer;
import org.caretrail.domain.remedy.Party;
import org.caretrail.domain.remedy.ProcedureStep;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Steps that contest a decision. */
public final class RemedyBodies {

    private RemedyBodies() {}

    /** A complaint to the institution. */
    public record Complaint(
            @NotNull DecisionId against,
            @NotBlank String grounds,
            @Nullable LocalDate receivedOn) {}

    /** What ends a complaint without a new decision. */
    public record Reasons(
            @NotBlank String reasons, @Nullable LocalDate on) {}

    /** Why the answer to a complaint may take longer. */
    public record Longer(
            @NotNull LongerAnswer ground,
            @NotBlank String reasons,
            @Nullable LocalDate on) {}

    /** The day of a step on a complaint that needs no words. */
    public record On(@Nullable LocalDate on) {}

    /** What a complaint cost the party. */
    public record Costs(
            @NotNull Money amount,
            @Nullable String grounds,
            @Nullable LocalDate claimedOn) {}

    /** What is paid of it. */
    public record CostsDecision(
            @NotNull Money amount,
            @NotBlank String reasons,
            @Nullable LocalDate decidedOn) {}

    /** An appeal to a body outside. */
    public record Appeal(
            @NotNull AppealBody body,
            @NotEmpty List<DecisionId> against,
            List<@Valid DemandText> demands,
            @Nullable LocalDate lodgedOn) {

        public Appeal {
            against = Lists.orEmpty(against);
            demands = Lists.orEmpty(demands);
        }
    }

    /** What the appellant asks for. */
    public record DemandText(@NotBlank String text) {}

    /** A further demand. */
    public record FurtherDemand(
            @NotBlank String text, @Nullable LocalDate addedOn) {}

    /** What happened before the body. */
    public record Procedure(
            @NotNull ProcedureStep kind,
            @NotNull Party by,
            @Nullable LocalDate on,
            @Nullable String text,
            List<DocumentId> documents) {

        public Procedure {
            documents = Lists.orEmpty(documents);
        }
    }

    /** What the body said. */
    public record Ruling(
            @NotNull AppealOutcome outcome,
            @Nullable LocalDate ruledOn,
            List<@Valid RuledDemand> demands,
            @Nullable String reasons) {

        public Ruling {
            demands = Lists.orEmpty(demands);
        }

        public List<DemandRuling> rulings(PersonId person) {
            return demands.stream().map(d -> d.ruling(person)).toList();
        }
    }

    /** What it said of one demand. */
    public record RuledDemand(
            @NotBlank String demandId,
            @NotNull Award outcome,
            @Nullable String reasons) {

        DemandRuling ruling(PersonId person) {
            return new DemandRuling(demandId, outcome, PersonalData.ofNullable(person, reasons));
        }
    }
}
