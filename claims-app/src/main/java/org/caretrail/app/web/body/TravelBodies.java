package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Travel costs, which another body pays. */
public final class TravelBodies {

    private TravelBodies() {}

    /** The travel claim goes on to who pays it. */
    public record TravelForwarding(
            @NotBlank String institution, @Nullable LocalDate forwardedOn, List<DocumentId> documents) {

        public TravelForwarding {
            documents = Lists.orEmpty(documents);
        }
    }

    /**
     * What they answered; it takes the place of an earlier answer.
     *
     * @param ownShares what the patient bears of each journey: it counts towards the exemption card
     */
    public record TravelAnswer(
            @NotBlank String institution,
            @Nullable Money amount,
            List<@Valid OwnShareBody> ownShares,
            @Nullable LocalDate answeredOn) {

        public TravelAnswer {
            ownShares = Lists.orEmpty(ownShares);
        }
    }

    /** What the patient bears of one journey. */
    public record OwnShareBody(
            @NotNull LocalDate journeyOn, @NotNull Money amount) {

        @JsonIgnore
        @AssertTrue(message = "amount is above zero")
        boolean isAmountAboveZero() {
            return amount == null || amount.exceedsZero();
        }

        @JsonIgnore
        @AssertTrue(message = "journeyOn is a day of our time")
        boolean isJourneyOnOfOurTime() {
            return journeyOn == null || ReportedCare.ofOurTime(journeyOn);
        }

        public OwnShare share() {
            return new OwnShare(journeyOn, amount);
        }
    }
}
