package org.caretrail.domain.errand;

import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.DossierEntry;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.shared.DocumentId;

/** What a dossier lacks and the applicant was not asked for yet. While the checklist itself is not known it is a person's. */
public record Lacking(List<DocumentKind> documents, List<DocumentId> translations) {

    private static final Lacking NOTHING = new Lacking(List.of(), List.of());

    public static Lacking of(CaseFile file) {
        var found = file.dossier().found();
        return found == null || !found.unknown().isEmpty() ? NOTHING : of(found, file);
    }

    public boolean any() {
        return !documents.isEmpty() || !translations.isEmpty();
    }

    private static Lacking of(Completeness found, CaseFile file) {
        var dossier = file.dossier();
        var kinds = found.missing().stream()
                .map(Missing::kind)
                .distinct()
                .filter(kind ->
                        dossier.requests().stream().noneMatch(r -> r.kinds().contains(kind)))
                .toList();
        var unread = found.untranslated().stream().map(Missing::kind).toList();
        var documents = dossier.entries().stream()
                .filter(DossierEntry::standing)
                .filter(e -> e.translationOf() == null
                        && unread.contains(e.document().kind()))
                .map(e -> e.document().documentId())
                .filter(dossier::lacksTranslation)
                .filter(id -> dossier.translations().stream()
                        .noneMatch(t -> t.documents().contains(id)))
                .toList();
        return new Lacking(kinds, documents);
    }
}
