package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Steps on the outer course of a case. */
public final class CourseBodies {

    private CourseBodies() {}

    /** Whose desk it goes to; null: nobody's. */
    public record Assignment(
            @Nullable String assignee, @Nullable LocalDate assignedOn) {}

    /** The case rests. */
    public record Suspension(
            @NotBlank String reasons,
            @Nullable String rule,
            @Nullable LocalDate suspendedOn) {}

    /** The case goes on. */
    public record Resumption(
            @NotBlank String reasons, @Nullable LocalDate resumedOn) {}

    /** Another institution decides, by a rule such as {@code NO-ROUTE-3}. */
    public record Referral(
            @NotBlank String to,

            @NotBlank @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]+(-[0-9A-Za-z]+)*")
            String rule,

            @Nullable String reasons,
            @Nullable LocalDate referredOn) {}

    /** The party takes the application back. */
    public record Withdrawal(
            @NotBlank String reasons, @Nullable LocalDate withdrawnOn) {}
}
