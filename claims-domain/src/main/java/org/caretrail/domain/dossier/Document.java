package org.caretrail.domain.dossier;

import java.time.LocalDate;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One document of a case. Its bytes stand in the document store under their SHA-256.
 *
 * @param issuedOn the date that the document bears
 * @param size     in bytes
 * @param detected what its text seems to be in; null: nothing was made out
 */
public record Document(
        DocumentId documentId,
        DocumentKind kind,
        Language language,
        @Nullable LocalDate issuedOn,
        LocalDate receivedOn,
        String sha256,
        String mediaType,
        long size,
        @Nullable DetectedLanguage detected) {

    /** A document whose text nothing was made out of. */
    public Document(
            DocumentId documentId,
            DocumentKind kind,
            Language language,
            @Nullable LocalDate issuedOn,
            LocalDate receivedOn,
            String sha256,
            String mediaType,
            long size) {
        this(documentId, kind, language, issuedOn, receivedOn, sha256, mediaType, size, null);
    }

    /** Whether a person named the language, or confirmed the one that was detected. */
    public boolean languageConfirmed() {
        return detected == null || !detected.stands();
    }

    public Document corrected(
            @Nullable DocumentKind newKind, @Nullable Language newLanguage, @Nullable LocalDate newIssuedOn) {
        return new Document(
                documentId,
                newKind == null ? kind : newKind,
                newLanguage == null ? language : newLanguage,
                newIssuedOn == null ? issuedOn : newIssuedOn,
                receivedOn,
                sha256,
                mediaType,
                size,
                detected == null || newLanguage == null ? detected : detected.settled());
    }
}
