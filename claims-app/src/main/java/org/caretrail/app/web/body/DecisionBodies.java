package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.DecisionCommand.StageVerdict;
import org.caretrail.domain.carecase.DecisionCommand.Verdict;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Steps on the way to a decision and after it. */
public final class DecisionBodies {

    private DecisionBodies() {}

    /** What people can decide; silence is not theirs. */
    public enum Decided {
        GRANTED,
        PARTLY_GRANTED,
        REFUSED,
        UPHELD
    }

    /** What an authorisation grants. */
    public enum Grants {
        S2,
        /** Consent under the policy: no S2, and no decision on one (NL-S2-4). */
        POLICY_CONSENT
    }

    /** What is decided of one stage. */
    public record StageBody(
            @NotNull Stage stage,
            @NotNull Decided outcome,
            @Nullable LocalDate validUntil) {}

    /**
     * A decision, or a reconsideration.
     *
     * @param complaint that a reconsideration answers; without one it is of the institution's own motion
     */
    public record DecisionBody(
            @NotNull Decided outcome,
            @Nullable String reasons,
            List<@Valid StageBody> stages,
            @Nullable Grants grants,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable Money statedMaximum,
            @Nullable LocalDate decidedOn,
            @Nullable String proposalDigest,
            @Nullable String complaint) {

        public DecisionBody {
            stages = Lists.orEmpty(stages);
        }

        public Verdict verdict(PersonId person) {
            return new Verdict(
                    Outcome.valueOf(outcome.name()),
                    PersonalData.ofNullable(person, reasons),
                    stages.stream()
                            .map(s -> new StageVerdict(
                                    s.stage(), Outcome.valueOf(s.outcome().name()), s.validUntil()))
                            .toList(),
                    validFrom,
                    validUntil,
                    statedMaximum,
                    proposalDigest);
        }
    }

    /** A second person's answer to a proposal. */
    public record Approval(
            @NotBlank String proposalDigest,
            @NotNull Boolean approve,
            @Nullable String reasons,
            @Nullable LocalDate approvedOn) {

        @JsonIgnore
        @AssertTrue(message = "who returns a proposal says why in reasons")
        boolean isReasoned() {
            return approve == null || approve || (reasons != null && !reasons.isBlank());
        }
    }

    /** The proposer takes it back. */
    public record TakeBack(
            @NotBlank String reasons, @Nullable LocalDate withdrawnOn) {}

    /** How a decision travelled. */
    public enum DeliveryChannel {
        LETTER,
        DIGITAL
    }

    /** The decision reached the party, or did not. */
    public record Delivery(
            @Nullable DeliveryChannel channel,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate failedOn,
            @Nullable String reasons) {

        @JsonIgnore
        @AssertTrue(message = "either channel and deliveredOn, or failedOn and reasons")
        boolean isOneOfBoth() {
            return failedOn == null
                    ? channel != null && deliveredOn != null
                    : deliveredOn == null && reasons != null && !reasons.isBlank();
        }
    }
}
