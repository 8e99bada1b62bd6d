package org.caretrail.projections.history;

import java.util.function.Function;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.event.FilingEvent;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.event.FilingEvent.InsurerChanged;
import org.caretrail.domain.event.FilingEvent.NoteAdded;
import org.jspecify.annotations.Nullable;

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
            case InsurerChanged e ->
                Told.that("Insured with another insurer from " + e.from()
                                + (e.holdsUntil() == null
                                        ? ""
                                        : "; what was authorised before holds until " + e.holdsUntil() + " (NL-S2-5)"))
                        .with("from", e.from())
                        .with("insurer", insured(e, Insurance::insurer))
                        .with("policy", insured(e, Insurance::policy))
                        .with("supplementary", insured(e, Insurance::supplementary))
                        .with("holdsUntil", e.holdsUntil());
            case NoteAdded e -> Told.that("Note added").with("text", e.text());
        };
    }

    private static @Nullable Object insured(InsurerChanged e, Function<Insurance, @Nullable Object> what) {
        var insurance = e.insurance().clear();
        return insurance == null ? null : what.apply(insurance);
    }
}
