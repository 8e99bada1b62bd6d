package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.casefile.Dossier;
import org.caretrail.domain.casefile.Dossier.DocumentRequest;
import org.caretrail.domain.casefile.DossierEntry;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.dossier.NotCounting;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** The documents of a case, and what is missing under which rule. */
public record DossierView(
        boolean complete,
        @Nullable LocalDate completeOn,
        List<Missing> missing,
        List<UnknownFact> unknown,
        List<DocumentRequest> requests,
        List<DocumentView> documents) {

    /**
     * A document, and if it does not count, why.
     *
     * @param detectedLanguage  that its text seems to be in; null: nothing was made out
     * @param languageConfirmed whether a person named its language, or confirmed the detected one
     */
    public record DocumentView(
            DocumentId documentId,
            DocumentKind kind,
            Language language,
            @Nullable Language detectedLanguage,
            boolean languageConfirmed,
            @Nullable LocalDate issuedOn,
            LocalDate receivedOn,
            String sha256,
            String mediaType,
            long size,
            @Nullable DocumentId translationOf,
            @Nullable String originalSha256,
            @Nullable PersonalData<String> translator,
            boolean counts,
            @Nullable String why) {}

    static DossierView of(Dossier dossier) {
        var found = Optional.ofNullable(dossier.found()).orElse(Completeness.NOTHING_NEEDED);
        return new DossierView(
                dossier.completeOn() != null,
                dossier.completeOn(),
                Lists.joined(found.missing(), found.untranslated()),
                found.unknown(),
                dossier.requests(),
                dossier.entries().stream().map(e -> document(e, found)).toList());
    }

    private static DocumentView document(DossierEntry entry, Completeness found) {
        var d = entry.document();
        var why = whyNot(entry, found);
        return new DocumentView(
                d.documentId(),
                d.kind(),
                d.language(),
                d.detected() == null ? null : d.detected().language(),
                d.languageConfirmed(),
                d.issuedOn(),
                d.receivedOn(),
                d.sha256(),
                d.mediaType(),
                d.size(),
                entry.translationOf(),
                entry.originalSha256(),
                entry.translator(),
                why == null,
                why);
    }

    private static @Nullable String whyNot(DossierEntry entry, Completeness found) {
        if (entry.setAside() != null) {
            return "set aside: " + entry.setAside();
        }
        return found.notCounting().stream()
                .filter(n -> n.documentId().equals(entry.document().documentId()))
                .map(NotCounting::why)
                .findFirst()
                .orElse(null);
    }
}
