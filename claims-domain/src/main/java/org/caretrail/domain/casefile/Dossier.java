package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.event.DossierEvent;
import org.caretrail.domain.event.DossierEvent.DocumentCorrected;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentSetAside;
import org.caretrail.domain.event.DossierEvent.DocumentTranslated;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.DossierEvent.DossierFoundIncomplete;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.regime.FiledDocument;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a case and whether they are complete.
 *
 * @param requests     documents asked for
 * @param translations translations asked for
 * @param found      what the last check of the documents found; null before the first
 * @param completeOn since when nothing is missing
 * @param clock      the term for the decision that completeness started
 * @param stopped    that term, while the dossier is incomplete again: it starts afresh with the last missing piece
 */
public record Dossier(
        List<DossierEntry> entries,
        List<DocumentRequest> requests,
        List<TranslationRequested> translations,
        @Nullable Completeness found,
        @Nullable LocalDate completeOn,
        @Nullable LegalClock clock,
        @Nullable Stopped stopped) {

    static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of(), null, null, null, null);

    /** A term that something missing stopped, and when. */
    public record Stopped(LegalClock term, LocalDate on) {}

    /**
     * Documents asked for, when and until when.
     *
     * @param besides those of them that the checklist did not miss
     */
    public record DocumentRequest(
            List<DocumentKind> kinds,
            List<DocumentKind> besides,
            LocalDate askedOn,
            LocalDate dueOn,
            List<String> rules) {}

    /** A further stage is looked at afresh: its term starts when it is complete. */
    Dossier after(CaseEvent event) {
        return switch (event) {
            case DossierEvent e -> on(e);
            case StageRequested _ -> now(null, null, null, null);
            case TermRecounted e when e.mayBeOf("") && e.was().equals(clock) -> now(found, completeOn, e.is(), null);
            default -> this;
        };
    }

    private Dossier on(DossierEvent event) {
        return switch (event) {
            case DocumentReceived e -> with(new DossierEntry(e.document(), null, null, null, null));
            case DocumentTranslated e ->
                with(new DossierEntry(e.document(), e.original(), e.originalSha256(), e.translator(), null));
            case DocumentCorrected e -> changed(e.documentId(), d -> d.corrected(e.kind(), e.language(), e.issuedOn()));
            case DocumentSetAside e -> changed(e.documentId(), d -> d.setAside(e.why()));
            case DocumentsRequested e -> asked(Lists.plus(requests, request(e)), translations);
            case TranslationRequested e -> asked(requests, Lists.plus(translations, e));
            case DossierCompleted e -> now(e.found(), e.happenedOn(), e.clock(), null);
            case DossierFoundIncomplete e ->
                now(e.found(), null, null, clock == null ? stopped : new Stopped(clock, e.happenedOn()));
        };
    }

    /** The originals that count as documents, each with the languages that it can be read in. */
    public List<FiledDocument> filed() {
        return entries.stream()
                .filter(e -> e.standing() && e.translationOf() == null)
                .map(e -> new FiledDocument(e.document(), languagesOf(e)))
                .toList();
    }

    public Optional<DossierEntry> entry(DocumentId id) {
        return entries.stream()
                .filter(e -> e.document().documentId().equals(id))
                .findFirst();
    }

    /** Whether a document stands that no translation is there of. */
    public boolean lacksTranslation(DocumentId id) {
        return entry(id).filter(DossierEntry::standing).isPresent()
                && entries.stream().noneMatch(e -> e.standing() && id.equals(e.translationOf()));
    }

    /** Every kind that was ever asked for. */
    public List<DocumentKind> requested() {
        return requests.stream().flatMap(r -> r.kinds().stream()).distinct().toList();
    }

    /**
     * Whether one of the kinds was asked for, or the translation that a document of them still lacks, and every term given
     * for it has passed.
     */
    public boolean requestRanOut(Collection<DocumentKind> kinds, LocalDate on) {
        var documents = requests.stream()
                .filter(r -> r.kinds().stream().anyMatch(kinds::contains))
                .map(DocumentRequest::dueOn);
        var translated = translations.stream()
                .filter(t -> untranslated(t).anyMatch(kinds::contains))
                .map(TranslationRequested::dueOn);
        var terms = Stream.concat(documents, translated).toList();
        return !terms.isEmpty() && terms.stream().allMatch(due -> due.isBefore(on));
    }

    /** Whether any of it is {@linkplain #missing still missing}. */
    public boolean awaits(DocumentRequest asked) {
        return !missing(asked).isEmpty();
    }

    /** What of it is still missing: on the checklist, or, where that never missed it, since it was asked for. */
    public List<DocumentKind> missing(DocumentRequest asked) {
        return asked.kinds().stream()
                .filter(kind -> misses(kind) || (asked.besides().contains(kind) && !cameSince(kind, asked.askedOn())))
                .toList();
    }

    private DocumentRequest request(DocumentsRequested e) {
        var besides = e.kinds().stream().filter(kind -> !misses(kind)).toList();
        return new DocumentRequest(e.kinds(), besides, e.happenedOn(), e.dueOn(), e.rules());
    }

    private boolean misses(DocumentKind kind) {
        return found != null && found.missing().stream().anyMatch(m -> m.kind() == kind);
    }

    /** Kinds that were asked for and have not come since, while the time given for them lasts. */
    public List<DocumentKind> documentsAwaited(LocalDate on) {
        return requests.stream()
                .filter(r -> !r.dueOn().isBefore(on))
                .flatMap(r -> r.kinds().stream().filter(kind -> !cameSince(kind, r.askedOn())))
                .toList();
    }

    /** Kinds of documents whose translation was asked for and has not come, while the time given for it lasts. */
    public List<DocumentKind> translationsAwaited(LocalDate on) {
        return translations.stream()
                .filter(t -> !t.dueOn().isBefore(on))
                .flatMap(this::untranslated)
                .toList();
    }

    private Stream<DocumentKind> untranslated(TranslationRequested asked) {
        return asked.documents().stream()
                .filter(this::lacksTranslation)
                .flatMap(id -> entry(id).stream())
                .map(e -> e.document().kind());
    }

    private boolean cameSince(DocumentKind kind, LocalDate askedOn) {
        return entries.stream()
                .filter(e -> e.standing() && e.translationOf() == null)
                .map(DossierEntry::document)
                .anyMatch(d -> d.kind() == kind && !d.receivedOn().isBefore(askedOn));
    }

    private List<Language> languagesOf(DossierEntry original) {
        var translations = entries.stream()
                .filter(e -> e.standing() && original.document().documentId().equals(e.translationOf()));
        return Stream.concat(Stream.of(original), translations)
                .map(DossierEntry::document)
                .filter(Document::languageConfirmed)
                .map(Document::language)
                .toList();
    }

    private Dossier with(DossierEntry entry) {
        return holding(Lists.plus(entries, entry));
    }

    private Dossier changed(DocumentId id, UnaryOperator<DossierEntry> change) {
        return holding(Lists.changed(entries, e -> e.document().documentId().equals(id), change));
    }

    private Dossier holding(List<DossierEntry> all) {
        return new Dossier(all, requests, translations, found, completeOn, clock, stopped);
    }

    private Dossier asked(List<DocumentRequest> documents, List<TranslationRequested> all) {
        return new Dossier(entries, documents, all, found, completeOn, clock, stopped);
    }

    private Dossier now(
            @Nullable Completeness checked,
            @Nullable LocalDate complete,
            @Nullable LegalClock term,
            @Nullable Stopped before) {
        return new Dossier(entries, requests, translations, checked, complete, term, before);
    }
}
