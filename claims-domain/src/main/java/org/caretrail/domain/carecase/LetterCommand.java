package org.caretrail.domain.carecase;

import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Commands to the letters of any case. */
public sealed interface LetterCommand extends CaseCommand {

    /**
     * Makes a letter and sends it. Under an id that the case already knows nothing happens.
     *
     * @param decision of which the letter is; null: the newest, where it is a decision's
     * @param language null: what the applicant chose, or else the institution's own
     * @param channel  null: the way on which the application came in
     */
    record SendLetter(
            CaseId caseId,
            Act act,
            LetterId letterId,
            LetterKind kind,
            @Nullable DecisionId decision,
            @Nullable Language language,
            @Nullable Dispatch channel)
            implements LetterCommand {}

    record RecordFailedLetter(CaseId caseId, Act act, LetterId letterId, PersonalData<String> reasons)
            implements LetterCommand {}
}
