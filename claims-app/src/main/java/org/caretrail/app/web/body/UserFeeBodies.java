package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** User fees that did not come from a claim. */
public final class UserFeeBodies {

    private static final int LONGEST_REFERENCE = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private UserFeeBodies() {}

    /**
     * A fee as it was reported.
     *
     * @param reference of who reports it; one reference counts once
     * @param reasons   why it counts, where the law leaves that to a person
     */
    public record UserFee(
            @NotNull LocalDate careOn,
            @NotNull Money amount,
            @Nullable CareKind kind,
            @NotNull Source source,
            @NotBlank @Size(max = LONGEST_REFERENCE) String reference,
            @Nullable String reasons,
            @Nullable LocalDate registeredOn) {

        @JsonIgnore
        @AssertTrue(message = "amount is above zero")
        boolean isAmountAboveZero() {
            return amount == null || amount.exceedsZero();
        }

        @JsonIgnore
        @AssertTrue(message = "careOn is a day of our time")
        boolean isCareOnOfOurTime() {
            return careOn == null || (careOn.getYear() >= FIRST_YEAR && careOn.getYear() <= LAST_YEAR);
        }
    }

    /** Where a fee was paid. */
    public enum Source {
        DOMESTIC(FeeOrigin.DOMESTIC),
        EHIC(FeeOrigin.EHIC),
        S2(FeeOrigin.S2);

        private final FeeOrigin origin;

        Source(FeeOrigin origin) {
            this.origin = origin;
        }

        public FeeOrigin origin() {
            return origin;
        }
    }

    /** Why a fee no longer counts. */
    public record Reversal(
            @NotBlank String reasons, @Nullable LocalDate reversedOn) {}
}
