package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What other care than that of a claim drew on the deductible of a year. */
public final class CoverBodies {

    private static final int LONGEST_REFERENCE = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private CoverBodies() {}

    /**
     * A deductible that was borne for other care.
     *
     * @param reference           of who reports it; one reference counts once
     * @param voluntaryDeductible that the insured chose on top of the compulsory one; null: none
     */
    public record DeductibleUsed(
            @NotNull LocalDate careOn,
            @NotNull Money amount,
            @NotBlank @Size(max = LONGEST_REFERENCE) String reference,
            @Nullable Money voluntaryDeductible,
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
}
