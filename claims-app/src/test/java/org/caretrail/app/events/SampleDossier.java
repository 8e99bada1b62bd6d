package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.DOCUMENT;
import static org.caretrail.app.events.SampleValues.TRANSLATION;
import static org.caretrail.app.events.SampleValues.said;

import java.util.List;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DetectedLanguage;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.dossier.NotCounting;
import org.caretrail.domain.dossier.SetAsideReason;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.event.DossierEvent;
import org.caretrail.domain.event.DossierEvent.DocumentCorrected;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentSetAside;
import org.caretrail.domain.event.DossierEvent.DocumentTranslated;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.DossierEvent.DossierFoundIncomplete;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;

/** One event of each kind that concerns documents. */
final class SampleDossier {

    private static final String SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private SampleDossier() {}

    static List<DossierEvent> all() {
        var found = new Completeness(
                List.of(new Missing(DocumentKind.REFERRAL, "NO-REFERRAL")),
                List.of(new Missing(DocumentKind.ITEMISED_INVOICE, "NO-LANG")),
                List.of(new NotCounting(
                        DOCUMENT, DocumentKind.ITEMISED_INVOICE, "NO-LANG", "translation outstanding (NO-LANG)")),
                List.of(new UnknownFact("/care/kind", "NO-DOC-1")));
        return List.of(
                new DocumentReceived(CASE, DAY, document(DOCUMENT, "de")),
                new DocumentTranslated(CASE, DAY, document(TRANSLATION, "nb"), DOCUMENT, SHA, said("translator")),
                new DocumentCorrected(
                        CASE, DAY, DOCUMENT, DocumentKind.REFERRAL, new Language("nl"), DAY, said("misread")),
                new DocumentSetAside(CASE, DAY, DOCUMENT, SetAsideReason.ILLEGIBLE, said("the scan is black")),
                new DocumentsRequested(
                        CASE, DAY, List.of(DocumentKind.REFERRAL), DAY.plusWeeks(3), List.of("NO-REFERRAL")),
                new TranslationRequested(CASE, DAY, List.of(DOCUMENT), DAY.plusWeeks(3), "NO-LANG"),
                new DossierCompleted(
                        CASE,
                        DAY,
                        Completeness.NOTHING_NEEDED,
                        new LegalClock("NO-CLOCK-5", "2023-10-02", DAY, DAY.plusWeeks(12), "no jollyday 2.19.0")),
                new DossierFoundIncomplete(CASE, DAY, found));
    }

    private static Document document(DocumentId id, String language) {
        return new Document(
                id,
                DocumentKind.ITEMISED_INVOICE,
                new Language(language),
                DAY,
                DAY,
                SHA,
                "application/pdf",
                20480,
                new DetectedLanguage(new Language(language), true));
    }
}
