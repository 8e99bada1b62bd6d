package org.caretrail.app.integration.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.caretrail.app.integration.letters.Page.Asked;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Dossier.DocumentRequest;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.DocumentId;

/** What a letter asks for, or names as missing. */
record Requests(Wording wording, CaseFile file) {

    Asked asked(LetterKind kind) {
        return switch (kind) {
            case DOCUMENT_REQUEST -> documents().map(this::all).orElse(Asked.NOTHING);
            case TRANSLATION_REQUEST -> translations().map(this::all).orElse(Asked.NOTHING);
            case REMINDER -> reminded();
            case ACKNOWLEDGEMENT -> new Asked(kinds(missing()), null);
            case DECISION, INTERIM_REPLY, FORWARDING_NOTICE, DETRIMENT_NOTICE -> Asked.NOTHING;
        };
    }

    /** Something asked for, and until when. */
    private record Due(List<String> what, LocalDate on) {}

    /** What was last asked for and is still missing, documents and translations; each with its day where they have two. */
    private Asked reminded() {
        var missing = Stream.concat(
                        documents().stream()
                                .map(r -> new Due(kinds(file.dossier().missing(r)), r.dueOn())),
                        translations().stream().map(r -> new Due(untranslated(r), r.dueOn())))
                .filter(due -> !due.what().isEmpty())
                .toList();
        var days = missing.stream().map(Due::on).distinct().toList();
        return switch (days.size()) {
            case 0 ->
                documents()
                        .map(this::all)
                        .or(() -> translations().map(this::all))
                        .orElse(Asked.NOTHING);
            case 1 ->
                new Asked(lines(missing, (what, _) -> what), wording.figures().of(days.getFirst()));
            default -> new Asked(lines(missing, this::by), null);
        };
    }

    private static List<String> lines(List<Due> all, BiFunction<String, LocalDate, String> line) {
        return all.stream()
                .flatMap(due -> due.what().stream().map(what -> line.apply(what, due.on())))
                .toList();
    }

    private String by(String what, LocalDate day) {
        return wording.words()
                .get("asked.by")
                .replace("{0}", what)
                .replace("{1}", wording.figures().of(day));
    }

    private Optional<DocumentRequest> documents() {
        return file.dossier().requests().reversed().stream().findFirst();
    }

    private Optional<TranslationRequested> translations() {
        return file.dossier().translations().reversed().stream().findFirst();
    }

    private Asked all(DocumentRequest request) {
        return new Asked(kinds(request.kinds()), wording.figures().of(request.dueOn()));
    }

    private Asked all(TranslationRequested request) {
        return new Asked(
                documents(request.documents().stream()), wording.figures().of(request.dueOn()));
    }

    private List<String> untranslated(TranslationRequested request) {
        return documents(request.documents().stream().filter(file.dossier()::lacksTranslation));
    }

    private List<String> documents(Stream<DocumentId> ids) {
        return ids.flatMap(id -> document(id).stream()).toList();
    }

    /** A document by its kind and its language. */
    private Optional<String> document(DocumentId id) {
        return file.dossier()
                .entry(id)
                .map(e -> wording.words().of(e.document().kind()) + " ("
                        + wording.words().of(e.document().language()) + ")");
    }

    private List<DocumentKind> missing() {
        return Optional.ofNullable(file.dossier().found()).stream()
                .map(Completeness::missing)
                .flatMap(List::stream)
                .map(Missing::kind)
                .distinct()
                .toList();
    }

    private List<String> kinds(List<DocumentKind> kinds) {
        return kinds.stream().map(wording.words()::of).toList();
    }
}
