package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/** The documents of the facts of a test. */
final class FiledPapers {

    private final List<FiledDocument> documents = new ArrayList<>();

    void filed(DocumentKind kind, String language, @Nullable LocalDate issuedOn, LocalDate receivedOn) {
        var read = new Language(language);
        var document = new Document(
                new DocumentId(new UUID(0, documents.size() + 1L)),
                kind,
                read,
                issuedOn,
                receivedOn,
                "0".repeat(64),
                "application/pdf",
                1);
        documents.add(new FiledDocument(document, List.of(read)));
    }

    void without(DocumentKind missing) {
        documents.removeIf(d -> d.document().kind() == missing);
    }

    List<FiledDocument> documents() {
        return documents;
    }
}
