package org.caretrail.app.feed;

import org.caretrail.domain.event.FilingEvent;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.event.FilingEvent.InsurerChanged;
import org.caretrail.domain.event.FilingEvent.NoteAdded;

/** What may be known of corrections and notes: where, and not what. */
final class PublicFiling {

    private PublicFiling() {}

    static PublicData of(FilingEvent event) {
        return switch (event) {
            case ApplicationCorrected e -> PublicData.none().with("pointer", e.pointer());
            case InsurerChanged e -> PublicData.none().with("from", e.from()).with("holdsUntil", e.holdsUntil());
            case NoteAdded _ -> PublicData.none();
        };
    }
}
