package org.caretrail.domain.cover;

import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Command;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to happen to one account of the year. */
public sealed interface CoverCommand extends Command {

    CoverAccountId accountId();

    /** Answered with the entry as it stands, also when it stood already. */
    record DrawCover(CoverAccountId accountId, Act act, Draw draw, DrawSource source) implements CoverCommand {

        public DrawId entryId() {
            return DrawId.of(accountId.year(), draw.cover(), source);
        }
    }

    /**
     * Answered with the entry as it stands.
     *
     * @param reasons    of the person who reverses it; null: the service does
     * @param replacedBy the decision that took the place of the one that drew
     */
    record ReverseDraw(
            CoverAccountId accountId,
            Act act,
            DrawId entryId,
            @Nullable PersonalData<String> reasons,
            @Nullable DecisionId replacedBy)
            implements CoverCommand {}
}
