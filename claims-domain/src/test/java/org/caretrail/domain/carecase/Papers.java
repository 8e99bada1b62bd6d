package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.day;

import java.util.List;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.dossier.NotCounting;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.DossierEvent.DossierFoundIncomplete;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;

/** Documents, and what the checks of them find. */
public final class Papers {

    public static final DocumentId REFERRAL = DocumentId.of("0190a000-0000-7000-8000-0000000000d1");
    public static final DocumentId TRANSLATION = DocumentId.of("0190a000-0000-7000-8000-0000000000d2");
    public static final DocumentId NO_SUCH = DocumentId.of("0190a000-0000-7000-8000-0000000000d9");

    private Papers() {}

    public static Document referral(DocumentId id, String language) {
        return paper(id, DocumentKind.REFERRAL, language);
    }

    /** Of the referral, into bokmål, with its day. */
    public static Document translation() {
        return referral(TRANSLATION, "nb").corrected(null, null, day(4));
    }

    public static Document paper(DocumentId id, DocumentKind kind, String language) {
        return paper(id, kind, language, 0);
    }

    public static Document paper(DocumentId id, DocumentKind kind, String language, int receivedOn) {
        return new Document(
                id, kind, new Language(language), null, day(receivedOn), id.toString(), "application/pdf", 20480);
    }

    public static DocumentReceived received(String language) {
        return new DocumentReceived(CASE, day(1), referral(REFERRAL, language));
    }

    public static Completeness lackingReferral() {
        return new Completeness(List.of(missingReferral()), List.of(), List.of(), List.of());
    }

    public static Completeness lackingTranslation() {
        var unread = new NotCounting(
                REFERRAL, DocumentKind.REFERRAL, ChosenLaw.LANGUAGE_RULE, "translation outstanding (TEST-LANG)");
        return new Completeness(List.of(), List.of(missingReferral()), List.of(unread), List.of());
    }

    public static DossierFoundIncomplete incomplete(int on, Completeness found) {
        return new DossierFoundIncomplete(CASE, day(on), found);
    }

    public static DossierCompleted complete(int on) {
        return new DossierCompleted(CASE, day(on), Completeness.NOTHING_NEEDED, ChosenLaw.processing(day(on)));
    }

    private static Missing missingReferral() {
        return new Missing(DocumentKind.REFERRAL, ChosenLaw.DOCUMENT_RULE);
    }
}
