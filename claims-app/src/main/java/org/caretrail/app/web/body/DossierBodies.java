package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.SetAsideReason;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/** Steps on the documents of a case. */
public final class DossierBodies {

    private DossierBodies() {}

    /** What was recorded wrong of a document; what is given here is right. */
    public record Correction(
            @Nullable DocumentKind kind,
            @Nullable Language language,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate correctedOn,
            @NotBlank String reasons) {}

    /** A document that does not count. */
    public record SetAside(
            @NotNull SetAsideReason why,
            @NotBlank String reasons,
            @Nullable LocalDate setAsideOn) {}

    /** Documents asked for. */
    public record DocumentRequest(
            @NotEmpty List<DocumentKind> kinds,
            @NotNull LocalDate dueOn,
            @Nullable LocalDate requestedOn) {

        public DocumentRequest {
            kinds = Lists.orEmpty(kinds);
        }
    }

    /** Translations asked for. */
    public record TranslationRequest(
            @NotEmpty List<DocumentId> documents,
            @NotNull LocalDate dueOn,
            @Nullable LocalDate requestedOn) {

        public TranslationRequest {
            documents = Lists.orEmpty(documents);
        }
    }
}
