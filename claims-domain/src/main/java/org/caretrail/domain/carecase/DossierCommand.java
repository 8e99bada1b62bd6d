package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.SetAsideReason;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Commands to the documents of any case. */
public sealed interface DossierCommand extends CaseCommand {

    record ReceiveDocument(CaseId caseId, Act act, Document document) implements DossierCommand {}

    /**
     * A translation comes in, of a document that the case has.
     *
     * @param document   with the day on which it was translated
     * @param translator null: not named, and refused for it
     */
    record ReceiveTranslation(
            CaseId caseId,
            Act act,
            Document document,
            DocumentId original,
            @Nullable PersonalData<String> translator) implements DossierCommand {}

    record CorrectDocument(
            CaseId caseId,
            Act act,
            DocumentId documentId,
            @Nullable DocumentKind kind,
            @Nullable Language language,
            @Nullable LocalDate issuedOn,
            PersonalData<String> reasons)
            implements DossierCommand {}

    record SetDocumentAside(
            CaseId caseId, Act act, DocumentId documentId, SetAsideReason why, PersonalData<String> reasons)
            implements DossierCommand {}

    record RequestDocuments(CaseId caseId, Act act, List<DocumentKind> kinds, LocalDate dueOn)
            implements DossierCommand {}

    record RequestTranslation(CaseId caseId, Act act, List<DocumentId> documents, LocalDate dueOn)
            implements DossierCommand {}
}
