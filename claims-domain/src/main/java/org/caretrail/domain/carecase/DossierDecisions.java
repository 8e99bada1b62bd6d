package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.carecase.DossierCommand.CorrectDocument;
import org.caretrail.domain.carecase.DossierCommand.ReceiveDocument;
import org.caretrail.domain.carecase.DossierCommand.ReceiveTranslation;
import org.caretrail.domain.carecase.DossierCommand.RequestDocuments;
import org.caretrail.domain.carecase.DossierCommand.RequestTranslation;
import org.caretrail.domain.carecase.DossierCommand.SetDocumentAside;
import org.caretrail.domain.casefile.DossierEntry;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DossierEvent.DocumentCorrected;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentSetAside;
import org.caretrail.domain.event.DossierEvent.DocumentTranslated;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.PersonalData;

/** Decides on the documents of a case, and looks each time whether the dossier is complete now. */
final class DossierDecisions {

    private DossierDecisions() {}

    static List<CaseEvent> decide(DossierCommand command, Setting setting) {
        setting.unlessEnded();
        Refusal.unlessPast(command.act());
        var event = switch (command) {
            case ReceiveDocument c -> new DocumentReceived(c.caseId(), c.act().on(), c.document());
            case ReceiveTranslation c -> translated(c, setting);
            case CorrectDocument c -> corrected(c, setting);
            case SetDocumentAside c -> setAside(c, setting);
            case RequestDocuments c -> requested(c, setting);
            case RequestTranslation c -> requested(c, setting);
        };
        return setting.withCompleteness(command.act(), event);
    }

    private static CaseEvent translated(ReceiveTranslation c, Setting setting) {
        var original = entry(c.original(), "/metadata/translationOf", setting).document();
        Refusal.when(
                original.kind() != c.document().kind(),
                Reason.UNKNOWN_DOCUMENT,
                "/metadata/kind",
                "a translation has the kind of its original, " + original.kind());
        unlessSigned(c, setting.law().languageRule());
        return new DocumentTranslated(
                c.caseId(), c.act().on(), c.document(), c.original(), original.sha256(), c.translator());
    }

    /** Who translated it, and when, says whether it can be relied on. */
    private static void unlessSigned(ReceiveTranslation c, String rule) {
        var translator = PersonalData.reveal(c.translator());
        if (translator == null || translator.isBlank()) {
            throw new Refusal(
                    Reason.TRANSLATION_UNSIGNED, rule, "/metadata/translator", "a translation names who translated it");
        }
        if (c.document().issuedOn() == null) {
            throw new Refusal(
                    Reason.TRANSLATION_UNSIGNED,
                    rule,
                    "/metadata/issuedOn",
                    "a translation bears the day it was made on");
        }
    }

    private static CaseEvent corrected(CorrectDocument c, Setting setting) {
        entry(c.documentId(), "/documentId", setting);
        return new DocumentCorrected(
                c.caseId(), c.act().on(), c.documentId(), c.kind(), c.language(), c.issuedOn(), c.reasons());
    }

    private static CaseEvent setAside(SetDocumentAside c, Setting setting) {
        entry(c.documentId(), "/documentId", setting);
        return new DocumentSetAside(c.caseId(), c.act().on(), c.documentId(), c.why(), c.reasons());
    }

    private static CaseEvent requested(RequestDocuments c, Setting setting) {
        unlessDueLater(c.dueOn(), c.act());
        var facts = setting.factsOn(c.act().on()).requesting(c.kinds());
        var rules = setting.law().requirements(facts).stream()
                .filter(r -> r.kinds().stream().anyMatch(c.kinds()::contains))
                .map(r -> r.rule())
                .distinct()
                .toList();
        return new DocumentsRequested(c.caseId(), c.act().on(), List.<DocumentKind>copyOf(c.kinds()), c.dueOn(), rules);
    }

    private static CaseEvent requested(RequestTranslation c, Setting setting) {
        unlessDueLater(c.dueOn(), c.act());
        c.documents().forEach(id -> unlessReadAsItIs(id, c.act(), setting));
        return new TranslationRequested(
                c.caseId(),
                c.act().on(),
                c.documents(),
                c.dueOn(),
                setting.law().languageRule());
    }

    /** NO-LANG, NL-POLICY-6: nobody pays for a translation that the law of the case does not let us ask for. */
    private static void unlessReadAsItIs(DocumentId id, Act act, Setting setting) {
        if (readAsItIs(id, act, setting)) {
            var language = entry(id, "/documents", setting).document().language();
            throw new Refusal(
                    Reason.NOT_ASKED,
                    setting.law().languageRule(),
                    "/documents",
                    "document " + id + " counts as it is, in the language " + language);
        }
    }

    static boolean readAsItIs(DocumentId id, Act act, Setting setting) {
        var language = entry(id, "/documents", setting).document().language();
        return setting.law().accepts(language, setting.factsOn(act.on()), setting.book());
    }

    private static void unlessDueLater(LocalDate dueOn, Act act) {
        Refusal.when(
                dueOn.isBefore(act.on()),
                Reason.DATED_BEFORE_CAUSE,
                "/dueOn",
                "what is asked for is due on the day of the request at the earliest");
    }

    private static DossierEntry entry(DocumentId id, String pointer, Setting setting) {
        return setting.file()
                .dossier()
                .entry(id)
                .orElseThrow(
                        () -> new Refusal(Reason.UNKNOWN_DOCUMENT, null, pointer, "the case has no document " + id));
    }
}
