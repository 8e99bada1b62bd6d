package org.caretrail.projections.history;

import org.caretrail.domain.event.LetterEvent;
import org.caretrail.domain.event.LetterEvent.LetterFailed;
import org.caretrail.domain.event.LetterEvent.LetterSent;

/** What was written to the party, and whether it arrived. */
final class LetterWords {

    private LetterWords() {}

    static Told of(LetterEvent event) {
        return switch (event) {
            case LetterSent e ->
                Told.that("Letter sent: " + Words.of(e.kind()) + " (" + e.language() + ", " + Words.of(e.channel())
                                + ")")
                        .with("letterId", e.letterId())
                        .with("kind", e.kind())
                        .with("decisionId", e.decision())
                        .with("language", e.language())
                        .with("channel", e.channel())
                        .with("sha256", e.sha256());
            case LetterFailed e ->
                Told.that("Letter did not arrive")
                        .with("letterId", e.letterId())
                        .with("reasons", e.reasons());
        };
    }
}
