package org.caretrail.app.web;

import java.util.Locale;
import java.util.Optional;
import org.caretrail.app.integration.letters.DecisionLetters;
import org.caretrail.app.store.Documents;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.LettersOfDecisions.Kept;
import org.caretrail.domain.carecase.LetterDecisions;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Letters.Letter;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Letters as files: those that were sent are handed out as they went, for ever the same bytes. */
@Component
class LetterFiles {

    private final Documents documents;
    private final DecisionLetters letters;
    private final LawInForce law;

    LetterFiles(Documents documents, DecisionLetters letters, LawInForce law) {
        this.documents = documents;
        this.letters = letters;
        this.law = law;
    }

    ResponseEntity<byte[]> sent(CaseFile file, LetterId id) {
        return file.letters().find(id).map(Letter::sent).map(this::asSent).orElseThrow(Unknown::new);
    }

    ResponseEntity<byte[]> ofDecision(CaseFile file, DecisionId id, @Nullable Language asked) {
        if (file.decisions().find(id).isEmpty()) {
            throw new Unknown();
        }
        return sent(file, id, asked).map(this::asSent).orElseGet(() -> {
            var written = law.now().letterLanguages(file.application().scheme());
            if (asked != null && !written.contains(asked)) {
                throw new MalformedRequest("language", "the institution writes " + written);
            }
            var language = asked == null ? LetterDecisions.language(file, written) : asked;
            return letters.of(id, language).map(LetterFiles::kept).orElseThrow(Unknown::new);
        });
    }

    /** The last that was sent of a decision. */
    private static Optional<LetterSent> sent(CaseFile file, DecisionId id, @Nullable Language language) {
        return file.letters().of(id).reversed().stream()
                .map(Letter::sent)
                .filter(l -> language == null || l.language().equals(language))
                .findFirst();
    }

    private ResponseEntity<byte[]> asSent(LetterSent letter) {
        var content = documents.open(letter.letterId().value()).orElseThrow(Unknown::new);
        return pdf(letter.kind(), letter.language(), letter.sha256(), content.bytes());
    }

    private static ResponseEntity<byte[]> kept(Kept letter) {
        return pdf(LetterKind.DECISION, letter.language(), letter.sha256(), letter.bytes());
    }

    private static ResponseEntity<byte[]> pdf(LetterKind kind, Language language, String sha256, byte[] bytes) {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + language + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .eTag("\"" + sha256 + "\"")
                .body(bytes);
    }
}
