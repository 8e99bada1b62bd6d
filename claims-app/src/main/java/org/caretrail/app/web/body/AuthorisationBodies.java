package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Steps around an authorised treatment. */
public final class AuthorisationBodies {

    private AuthorisationBodies() {}

    /**
     * A doctor of our choice is to examine the insured.
     *
     * @param country in which that is
     */
    public record ExaminationOrder(
            @NotBlank String doctor,
            @NotNull Country country,
            @Nullable LocalDate orderedOn) {}

    /** What the doctor found, in words or in documents. */
    public record ExaminationReport(
            @Nullable LocalDate reportedOn, @Nullable String report, List<DocumentId> documents) {

        public ExaminationReport {
            documents = Lists.orEmpty(documents);
        }

        @JsonIgnore
        @AssertTrue(message = "a report is told in words, or is a document")
        boolean isTold() {
            return !documents.isEmpty() || (report != null && !report.isBlank());
        }
    }

    /** The institution of stay reports that care beyond the authorisation is needed. */
    public record ExtensionReport(
            @NotBlank String institution,
            @NotNull LocalDate neededUntil,
            @Nullable LocalDate reportedOn,
            @Nullable String reasons,
            List<DocumentId> documents) {

        public ExtensionReport {
            documents = Lists.orEmpty(documents);
        }
    }

    /**
     * What is answered to it.
     *
     * @param outcome    granted or refused
     * @param validUntil the last day of care that is granted
     */
    public record ExtensionAnswer(
            @NotNull Outcome outcome,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate answeredOn,
            @NotBlank String reasons) {

        @JsonIgnore
        @AssertTrue(message = "an extension is GRANTED with its last day, or REFUSED without one")
        boolean isComplete() {
            return (outcome == Outcome.GRANTED && validUntil != null)
                    || (outcome == Outcome.REFUSED && validUntil == null);
        }
    }

    /**
     * The institution of the state of treatment claims the actual cost of care from ours.
     *
     * @param reference the number that it gave its claim
     */
    public record CostClaimBody(
            @NotBlank String institution,
            @NotBlank String reference,
            @NotNull Money amount,
            @Nullable LocalDate careFrom,
            @Nullable LocalDate careTo,
            @Nullable LocalDate claimedOn) {}

    /** What of a claimed cost is taken on; who contests the rest says why. */
    public record CostClaimAnswer(
            @NotNull Money accepted,
            @Nullable String reasons,
            @Nullable LocalDate answeredOn) {}

    /** A provider did not accept the S2. */
    public record NonAcceptance(
            @NotBlank String provider, @Nullable LocalDate on, List<DocumentId> documents) {

        public NonAcceptance {
            documents = Lists.orEmpty(documents);
        }
    }
}
