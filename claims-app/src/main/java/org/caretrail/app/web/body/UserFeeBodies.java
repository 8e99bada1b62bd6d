package org.caretrail.app.web.body;

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

            @NotBlank @Size(max = ReportedCare.LONGEST_REFERENCE)
            String reference,

            @Nullable String reasons,
            @Nullable LocalDate registeredOn)
            implements ReportedCare {}

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
