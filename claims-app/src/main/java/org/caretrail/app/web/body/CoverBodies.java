package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What other care than that of a claim drew on the deductible of a year. */
public final class CoverBodies {

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

            @NotBlank @Size(max = ReportedCare.LONGEST_REFERENCE)
            String reference,

            @Nullable Money voluntaryDeductible,
            @Nullable LocalDate registeredOn)
            implements ReportedCare {}
}
