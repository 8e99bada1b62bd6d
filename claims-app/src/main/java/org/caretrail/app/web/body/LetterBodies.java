package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/** Steps on the letters of a case. */
public final class LetterBodies {

    private LetterBodies() {}

    /**
     * A letter to be made and sent.
     *
     * @param decision of which the letter is; absent: the newest, where it is a decision's
     * @param language absent: what the applicant chose, or else the institution's own
     * @param channel  absent: the way on which the application came in
     */
    public record NewLetter(
            @NotNull LetterKind kind,
            @Nullable DecisionId decision,
            @Nullable Language language,
            @Nullable Dispatch channel,
            @Nullable LocalDate sentOn) {}

    /** A letter that did not reach the party. */
    public record FailedLetter(
            @NotBlank String reasons, @Nullable LocalDate failedOn) {}
}
