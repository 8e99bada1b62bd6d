package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Other care than that of a claim, which somebody reports to an account of the year. */
interface ReportedCare {

    int LONGEST_REFERENCE = 200;
    int FIRST_YEAR = 1900;
    int LAST_YEAR = 9999;

    /** Null where it was left out, which is found besides. */
    @Nullable
    LocalDate careOn();

    /** Null where it was left out, which is found besides. */
    @Nullable
    Money amount();

    @JsonIgnore
    @AssertTrue(message = "amount is above zero")
    default boolean isAmountAboveZero() {
        var amount = amount();
        return amount == null || amount.exceedsZero();
    }

    @JsonIgnore
    @AssertTrue(message = "careOn is a day of our time")
    default boolean isCareOnOfOurTime() {
        var careOn = careOn();
        return careOn == null || ofOurTime(careOn);
    }

    static boolean ofOurTime(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
