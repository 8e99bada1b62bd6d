package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Letters.Letter;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was sent.
 *
 * @param failedOn when it was known not to have reached the party; null: as far as is known it did
 */
public record LetterView(
        LetterId letterId,
        LetterKind kind,
        @Nullable DecisionId decisionId,
        Language language,
        Dispatch channel,
        LocalDate sentOn,
        String sha256,
        long size,
        @Nullable LocalDate failedOn) {

    public static List<LetterView> of(CaseFile file) {
        return file.letters().all().stream().map(LetterView::of).toList();
    }

    private static LetterView of(Letter letter) {
        var sent = letter.sent();
        return new LetterView(
                sent.letterId(),
                sent.kind(),
                sent.decision(),
                sent.language(),
                sent.channel(),
                sent.happenedOn(),
                sent.sha256(),
                sent.size(),
                letter.failedOn());
    }
}
