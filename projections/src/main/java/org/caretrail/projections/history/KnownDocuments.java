package org.caretrail.projections.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentTranslated;
import org.caretrail.domain.shared.DocumentId;

/** What the documents of a case are, so that a sentence can say "the referral" where an event names an id. */
final class KnownDocuments {

    private final Map<DocumentId, DocumentKind> kinds = new HashMap<>();

    KnownDocuments(List<CaseEvent> events) {
        for (var event : events) {
            switch (event) {
                case DocumentReceived e -> put(e.document());
                case DocumentTranslated e -> put(e.document());
                default -> {
                    // no other event brings a document in
                }
            }
        }
    }

    String name(DocumentId id) {
        var kind = kinds.get(id);
        return kind == null ? "a document" : "the " + Words.of(kind);
    }

    String names(Collection<DocumentId> ids) {
        return ids.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    private void put(Document document) {
        kinds.put(document.documentId(), document.kind());
    }
}
