package org.caretrail.app.feed;

import org.caretrail.domain.event.LetterEvent;
import org.caretrail.domain.event.LetterEvent.LetterFailed;
import org.caretrail.domain.event.LetterEvent.LetterSent;

/** What may be known of letters: that one went out, of which kind and how; never what it says. */
final class PublicLetters {

    private PublicLetters() {}

    static PublicData of(LetterEvent event) {
        return switch (event) {
            case LetterSent e ->
                PublicData.none()
                        .with("letterId", e.letterId())
                        .with("kind", e.kind())
                        .with("decisionId", e.decision())
                        .with("language", e.language())
                        .with("channel", e.channel())
                        .with("sha256", e.sha256())
                        .with("size", e.size());
            case LetterFailed e -> PublicData.none().with("letterId", e.letterId());
        };
    }
}
