package org.caretrail.domain.event;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.SetAsideReason;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** The documents of a case, and whether they are complete. */
public sealed interface DossierEvent extends CaseEvent {

    record DocumentReceived(CaseId caseId, LocalDate happenedOn, Document document) implements DossierEvent {}

    /** A translation came in, tied to its original by id and by the original's bytes. */
    record DocumentTranslated(
            CaseId caseId,
            LocalDate happenedOn,
            Document document,
            DocumentId original,
            String originalSha256,
            @Nullable PersonalData<String> translator)
            implements DossierEvent {}

    /** What was recorded of a document was wrong; what is given here is right. */
    record DocumentCorrected(
            CaseId caseId,
            LocalDate happenedOn,
            DocumentId documentId,
            @Nullable DocumentKind kind,
            @Nullable Language language,
            @Nullable LocalDate issuedOn,
            PersonalData<String> reasons)
            implements DossierEvent {}

    record DocumentSetAside(
            CaseId caseId,
            LocalDate happenedOn,
            DocumentId documentId,
            SetAsideReason why,
            PersonalData<String> reasons)
            implements DossierEvent {}

    /** @param rules the rules that ask for these kinds */
    record DocumentsRequested(
            CaseId caseId, LocalDate happenedOn, List<DocumentKind> kinds, LocalDate dueOn, List<String> rules)
            implements DossierEvent {}

    record TranslationRequested(
            CaseId caseId, LocalDate happenedOn, List<DocumentId> documents, LocalDate dueOn, String rule)
            implements DossierEvent {}

    /** The last missing piece is there or was waived; the processing term that this starts, where the law has one. */
    record DossierCompleted(
            CaseId caseId,
            LocalDate happenedOn,
            Completeness found,
            @Nullable LegalClock clock) implements DossierEvent {}

    /** Something is missing, and what it is has changed. It also reopens a dossier that was complete. */
    record DossierFoundIncomplete(CaseId caseId, LocalDate happenedOn, Completeness found) implements DossierEvent {}
}
