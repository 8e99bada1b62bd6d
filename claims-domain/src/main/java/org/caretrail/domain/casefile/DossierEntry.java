package org.caretrail.domain.casefile;

import java.time.LocalDate;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.SetAsideReason;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A document in the dossier, and what became of it.
 *
 * @param translationOf  the original, when this is a translation
 * @param originalSha256 the bytes of the original that was translated
 * @param setAside       why it does not count; null: it counts
 */
public record DossierEntry(
        Document document,
        @Nullable DocumentId translationOf,
        @Nullable String originalSha256,
        @Nullable PersonalData<String> translator,
        @Nullable SetAsideReason setAside) {

    public boolean standing() {
        return setAside == null;
    }

    DossierEntry corrected(@Nullable DocumentKind kind, @Nullable Language language, @Nullable LocalDate issuedOn) {
        var right = document.corrected(kind, language, issuedOn);
        return new DossierEntry(right, translationOf, originalSha256, translator, setAside);
    }

    DossierEntry setAside(SetAsideReason why) {
        return new DossierEntry(document, translationOf, originalSha256, translator, why);
    }
}
