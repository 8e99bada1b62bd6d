package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document that comes in.
 *
 * @param language   null: as its text seems to be in, to be confirmed
 * @param issuedOn   the date that it bears; a translation always has one
 * @param translator of a translation, which always names one
 */
public record DocumentMetadata(
        @NotNull DocumentKind kind,
        @Nullable Language language,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate receivedOn,
        @Nullable DocumentId translationOf,
        @Nullable String translator) {}
