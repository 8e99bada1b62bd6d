package org.caretrail.domain.errand;

import java.util.List;
import org.caretrail.domain.casefile.DossierEntry;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.shared.DocumentId;

/**
 * What a dossier lacks and the applicant was not asked for yet. While the checklist itself is not known it is a person's, and so
 * is a document whose language is still to be confirmed: nobody is asked to translate what may count as it is.
 */
public record Lacking(List<DocumentKind> documents, List<DocumentId> translations) {

    private static final Lacking NOTHING = new Lacking(List.of(), List.of());

    public static Lacking of(LawOfCase law) {
        var found = law.file().dossier().found();
        return found == null || !found.unknown().isEmpty() ? NOTHING : of(found, law);
    }

    public boolean any() {
        return !documents.isEmpty() || !translations.isEmpty();
    }

    private static Lacking of(Completeness found, LawOfCase law) {
        var dossier = law.file().dossier();
        var asked = dossier.requested();
        var kinds = found.missing().stream()
                .filter(m -> law.alternatives(m).stream().noneMatch(asked::contains))
                .map(Missing::kind)
                .distinct()
                .toList();
        var unread = found.untranslated().stream()
                .flatMap(m -> law.alternatives(m).stream())
                .toList();
        var documents = dossier.entries().stream()
                .filter(DossierEntry::standing)
                .filter(e -> e.translationOf() == null
                        && e.document().languageConfirmed()
                        && unread.contains(e.document().kind()))
                .map(e -> e.document().documentId())
                .filter(dossier::lacksTranslation)
                .filter(id -> dossier.translations().stream()
                        .noneMatch(t -> t.documents().contains(id)))
                .toList();
        return new Lacking(kinds, documents);
    }
}
