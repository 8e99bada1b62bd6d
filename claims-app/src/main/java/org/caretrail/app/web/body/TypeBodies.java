package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.correspondence.StayRates.InvoiceRate;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Steps that one case type alone knows. */
public final class TypeBodies {

    private TypeBodies() {}

    /** What came of a stage. */
    public record StageResult(
            @Nullable LocalDate reportedOn, @Nullable String summary, List<DocumentId> documents) {

        public StageResult {
            documents = Lists.orEmpty(documents);
        }
    }

    /** A further stage, asked for. */
    public record FurtherStage(
            @NotNull Stage stage,
            @Nullable Money estimate,
            @Nullable LocalDate requestedOn) {}

    /** The insured agrees to be paid at our own rates. */
    public record Consent(@Nullable LocalDate givenOn, List<DocumentId> documents) {

        public Consent {
            documents = Lists.orEmpty(documents);
        }
    }

    /**
     * The rates of the state of stay are asked for.
     *
     * @param invoices which are asked about; empty: all
     */
    public record RateRequest(
            @NotBlank String institution, @Nullable LocalDate requestedOn, List<String> invoices) {

        public RateRequest {
            invoices = Lists.orEmpty(invoices);
        }
    }

    /**
     * What the institution of stay answered.
     *
     * @param reimburses null: it does
     */
    public record RateAnswer(
            @NotBlank String institution,
            @Nullable LocalDate answeredOn,
            @Nullable Boolean reimburses,
            List<InvoiceRate> rates,
            List<DocumentId> documents) {

        public RateAnswer {
            rates = Lists.orEmpty(rates);
            documents = Lists.orEmpty(documents);
        }

        public StayRates answer() {
            return new StayRates(institution, !Boolean.FALSE.equals(reimburses), rates);
        }
    }

    /** Paid ahead of the decision. */
    public record AdvancePayment(
            @NotNull Money amount, @Nullable LocalDate paidOn) {}

    /** The institution of residence was told what was decided (EU-26-2). */
    public record ResidenceNotice(
            @NotNull DecisionId decision,
            @NotBlank String institution,
            @Nullable LocalDate toldOn) {}

    /** What the institution of residence decided. */
    public record ResidenceDecision(
            @NotBlank String institution,
            @NotNull Outcome outcome,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<DocumentId> documents) {

        public ResidenceDecision {
            documents = Lists.orEmpty(documents);
        }
    }
}
