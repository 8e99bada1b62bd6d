package org.caretrail.projections.history;

import java.util.List;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.RevisionResolver;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.AssessmentEvent;
import org.caretrail.domain.event.AuthorisationEvent;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent;
import org.caretrail.domain.event.CourseEvent;
import org.caretrail.domain.event.DecisionEvent;
import org.caretrail.domain.event.DossierEvent;
import org.caretrail.domain.event.FilingEvent;
import org.caretrail.domain.event.LetterEvent;
import org.caretrail.domain.event.NotificationEvent;
import org.caretrail.domain.event.RemedyEvent;
import org.caretrail.projections.support.Recorded;

/**
 * The history of a case: every event in order, with what it changed and a sentence for it. It is a function of the
 * recorded events and has no table, so that it is current the moment a command has been answered.
 */
public final class CaseHistory {

    private static final String FIRST_VERSION = "1";
    private static final RevisionResolver VERSIONS = new AnnotationRevisionResolver();

    private CaseHistory() {}

    /** Tells a case from its first event to the last one given. */
    public static List<HistoryEntry> of(List<Recorded> stream) {
        var kinds = new KnownDocuments(Recorded.events(stream));
        return stream.stream().map(recorded -> entry(recorded, kinds)).toList();
    }

    private static HistoryEntry entry(Recorded recorded, KnownDocuments kinds) {
        var event = recorded.event();
        var told = told(event, kinds);
        var version = VERSIONS.revisionOf(event.getClass());
        return new HistoryEntry(
                recorded.sequence(),
                event.getClass().getSimpleName(),
                version == null ? FIRST_VERSION : version,
                event.happenedOn(),
                recorded.recordedAt(),
                recorded.actor(),
                told.changed(),
                told.words());
    }

    private static Told told(CaseEvent event, KnownDocuments kinds) {
        return switch (event) {
            case ApplicationEvent e -> ApplicationWords.of(e);
            case CourseEvent e -> CourseWords.of(e);
            case FilingEvent e -> FilingWords.of(e);
            case LetterEvent e -> LetterWords.of(e);
            case DossierEvent e -> DossierWords.of(e, kinds);
            case AssessmentEvent e -> AssessmentWords.of(e);
            case DecisionEvent e -> DecisionWords.of(e);
            case NotificationEvent e -> CaseTypeWords.of(e);
            case AuthorisationEvent e -> AuthorisationWords.of(e);
            case ClaimEvent e -> CaseTypeWords.of(e);
            case RemedyEvent e -> RemedyWords.of(e);
        };
    }
}
