package org.caretrail.domain.event;

import java.time.LocalDate;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** What the institution wrote to the party. That a decision reached the party is an event of the decision. */
public sealed interface LetterEvent extends CaseEvent {

    LetterId letterId();

    /**
     * A letter went out. Its file is kept for ever as it was sent.
     *
     * @param decision which decision, where the letter is one's
     * @param sha256   of the file's bytes
     * @param size     in bytes
     */
    record LetterSent(
            CaseId caseId,
            LocalDate happenedOn,
            LetterId letterId,
            LetterKind kind,
            @Nullable DecisionId decision,
            Language language,
            Dispatch channel,
            String sha256,
            long size)
            implements LetterEvent {}

    /** The letter did not reach the party. */
    record LetterFailed(CaseId caseId, LocalDate happenedOn, LetterId letterId, PersonalData<String> reasons)
            implements LetterEvent {}
}
