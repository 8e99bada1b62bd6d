package org.caretrail.app.feed;

import java.util.List;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.event.DossierEvent;
import org.caretrail.domain.event.DossierEvent.DocumentCorrected;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentSetAside;
import org.caretrail.domain.event.DossierEvent.DocumentTranslated;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.DossierEvent.DossierFoundIncomplete;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.jspecify.annotations.Nullable;

/** What may be known of the documents: their kinds and dates; not what stands in them, nor their fingerprint. */
final class PublicDossier {

    private PublicDossier() {}

    static PublicData of(DossierEvent event) {
        return switch (event) {
            case DocumentReceived e -> document(e.document());
            case DocumentTranslated e -> document(e.document()).with("translationOf", e.original());
            case DocumentCorrected e ->
                PublicData.none()
                        .with("documentId", e.documentId())
                        .with("kind", e.kind())
                        .with("language", e.language())
                        .with("issuedOn", e.issuedOn());
            case DocumentSetAside e ->
                PublicData.none().with("documentId", e.documentId()).with("why", e.why());
            case DocumentsRequested e ->
                PublicData.none()
                        .with("kinds", e.kinds())
                        .with("dueOn", e.dueOn())
                        .with("rules", e.rules());
            case TranslationRequested e ->
                PublicData.none()
                        .with("documents", e.documents())
                        .with("dueOn", e.dueOn())
                        .with("rule", e.rule());
            case DossierCompleted e -> clock(e.clock());
            case DossierFoundIncomplete e ->
                PublicData.none()
                        .with("missing", kinds(e.found().missing()))
                        .with("untranslated", kinds(e.found().untranslated()));
        };
    }

    private static PublicData document(Document document) {
        return PublicData.none()
                .with("documentId", document.documentId())
                .with("kind", document.kind())
                .with("language", document.language())
                .with("issuedOn", document.issuedOn())
                .with("receivedOn", document.receivedOn());
    }

    private static PublicData clock(@Nullable LegalClock clock) {
        return clock == null
                ? PublicData.none()
                : PublicData.none().with("rule", clock.rule()).with("dueOn", clock.dueOn());
    }

    private static List<DocumentKind> kinds(List<Missing> missing) {
        return missing.stream().map(Missing::kind).distinct().toList();
    }
}
