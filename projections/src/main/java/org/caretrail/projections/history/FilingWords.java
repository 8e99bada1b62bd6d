package org.caretrail.projections.history;

import org.caretrail.domain.event.FilingEvent;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.event.FilingEvent.NoteAdded;

/** What was put right or written down. */
final class FilingWords {

    private FilingWords() {}

    static Told of(FilingEvent event) {
        return switch (event) {
            case ApplicationCorrected e ->
                Told.that("Application corrected at " + e.pointer())
                        .with("pointer", e.pointer())
                        .with("was", e.was())
                        .with("is", e.is())
                        .with("reasons", e.reasons());
            case NoteAdded e -> Told.that("Note added").with("text", e.text());
        };
    }
}
