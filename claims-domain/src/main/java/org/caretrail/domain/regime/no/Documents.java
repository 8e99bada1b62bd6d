package org.caretrail.domain.regime.no;

import java.util.stream.Stream;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.FiledDocument;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Language;

/** What the dossier holds, and which languages are read (NO-LANG). */
final class Documents {

    static final String LANGUAGE_RULE = "NO-LANG";

    private Documents() {}

    static boolean filed(CaseFacts facts, DocumentKind kind) {
        return of(facts, kind).findAny().isPresent();
    }

    static Stream<Document> of(CaseFacts facts, DocumentKind kind) {
        return facts.documents().stream().map(FiledDocument::document).filter(d -> d.kind() == kind);
    }

    /** NO-LANG looks at the language and not at its variant: {@code nb-NO} is read as {@code nb}. */
    static boolean readable(Language language, CaseFacts facts, RateBook book) {
        var primary = language.tag().split("-", 2)[0];
        return book.find(NorwegianTables.LANGUAGES, facts.decidedOn(), facts.decidedOn(), primary)
                .isPresent();
    }
}
