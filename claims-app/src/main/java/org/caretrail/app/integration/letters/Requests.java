package org.caretrail.app.integration.letters;

import java.util.List;
import java.util.Optional;
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

    /** What was last asked for and is still missing. */
    private Asked reminded() {
        var documents = documents().filter(r -> r.kinds().stream().anyMatch(missing()::contains));
        return documents
                .map(this::stillMissing)
                .or(() -> translations().map(this::all))
                .or(() -> documents().map(this::all))
                .orElse(Asked.NOTHING);
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

    private Asked stillMissing(DocumentRequest request) {
        var kinds = request.kinds().stream().filter(missing()::contains).toList();
        return new Asked(kinds(kinds), wording.figures().of(request.dueOn()));
    }

    private Asked all(TranslationRequested request) {
        var what =
                request.documents().stream().flatMap(d -> document(d).stream()).toList();
        return new Asked(what, wording.figures().of(request.dueOn()));
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
