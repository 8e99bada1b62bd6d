package org.caretrail.projections.history;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.event.DossierEvent;
import org.caretrail.domain.event.DossierEvent.DocumentCorrected;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentSetAside;
import org.caretrail.domain.event.DossierEvent.DocumentTranslated;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.DossierEvent.DossierFoundIncomplete;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;

/** What came in, what was asked for, and what is still missing. */
final class DossierWords {

    private DossierWords() {}

    static Told of(DossierEvent event, KnownDocuments known) {
        return switch (event) {
            case DocumentReceived e -> received(e.document());
            case DocumentTranslated e -> translated(e, known);
            case DocumentCorrected e -> corrected(e, known);
            case DocumentSetAside e ->
                Told.that(Words.capitalised(known.name(e.documentId())) + " set aside: " + Words.of(e.why()))
                        .with("documentId", e.documentId())
                        .with("why", e.why())
                        .with("reasons", e.reasons());
            case DocumentsRequested e ->
                Told.that("Asked for " + Words.list(e.kinds(), Words::of) + ", due " + e.dueOn())
                        .with("kinds", e.kinds())
                        .with("dueOn", e.dueOn())
                        .with("rules", e.rules());
            case TranslationRequested e ->
                Told.that("Asked for a translation of " + known.names(e.documents()) + ", due " + e.dueOn() + " ("
                                + e.rule() + ")")
                        .with("documents", e.documents())
                        .with("dueOn", e.dueOn());
            case DossierCompleted e -> completed(e);
            case DossierFoundIncomplete e -> incomplete(e.found());
        };
    }

    private static Told received(Document document) {
        var issued = Words.after(", issued ", document.issuedOn());
        var words = Words.capitalised(Words.of(document.kind())) + " received (" + document.language() + issued + ")";
        return described(Told.that(words), document);
    }

    private static Told translated(DocumentTranslated e, KnownDocuments known) {
        var told = Told.that("Translation of " + known.name(e.original()) + " received ("
                + e.document().language() + ")");
        return described(told, e.document()).with("translationOf", e.original()).with("translator", e.translator());
    }

    private static Told described(Told told, Document document) {
        return told.with("documentId", document.documentId())
                .with("kind", document.kind())
                .with("language", document.language())
                .with("issuedOn", document.issuedOn())
                .with("receivedOn", document.receivedOn())
                .with("sha256", document.sha256());
    }

    private static Told corrected(DocumentCorrected e, KnownDocuments known) {
        var what = Stream.of(
                        Words.after("kind ", e.kind() == null ? null : Words.of(e.kind())),
                        Words.after("language ", e.language()),
                        Words.after("issued ", e.issuedOn()))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
        return Told.that("Record of " + known.name(e.documentId()) + " corrected" + Words.after(": ", what))
                .with("documentId", e.documentId())
                .with("kind", e.kind())
                .with("language", e.language())
                .with("issuedOn", e.issuedOn())
                .with("reasons", e.reasons());
    }

    private static Told completed(DossierCompleted e) {
        var clock = e.clock();
        if (clock == null) {
            return Told.that("Dossier complete").with("complete", true);
        }
        return Told.that("Dossier complete; processing term runs to " + clock.dueOn() + " (" + clock.rule() + ")")
                .with("complete", true)
                .with("dueOn", clock.dueOn());
    }

    private static Told incomplete(Completeness found) {
        var what = Stream.of(
                        Words.after("missing ", Words.list(found.missing(), DossierWords::named)),
                        Words.after("not translated ", Words.list(found.untranslated(), DossierWords::named)),
                        Words.after(
                                "not known yet ",
                                Words.list(found.unknown(), u -> u.pointer() + " (" + u.rule() + ")")))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("; "));
        return Told.that("Dossier incomplete" + Words.after(": ", what))
                .with("complete", false)
                .with("missing", kinds(found.missing()))
                .with("untranslated", kinds(found.untranslated()))
                .with("unknown", found.unknown().stream().map(u -> u.pointer()).toList());
    }

    private static String named(Missing missing) {
        return Words.of(missing.kind()) + " (" + missing.rule() + ")";
    }

    private static List<String> kinds(List<Missing> missing) {
        return missing.stream().map(m -> m.kind().name()).distinct().toList();
    }
}
