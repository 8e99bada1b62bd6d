package org.caretrail.domain.carecase;

import java.time.LocalDate;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a letter is made from: the same order makes the same letter.
 *
 * @param decision the one that the letter is of; null for any other kind
 * @param on       the day that the letter bears
 */
public record LetterOrder(
        CaseFile file,
        LetterKind kind,
        @Nullable Decision decision,
        Language language,
        Dispatch channel,
        LocalDate on) {}
