package org.caretrail.domain.regime;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.dossier.NotCounting;
import org.caretrail.domain.dossier.Requirement;

/**
 * A dossier held against what the law asks for. A document without the translation that it needs does not count
 * (NO-LANG).
 */
record Checklist(CaseFacts facts, Law law, List<FiledDocument> counting, List<FiledDocument> notCounting) {

    static Checklist of(CaseFacts facts, Law law, RateBook book) {
        Predicate<FiledDocument> counts = d -> d.readableIn().stream().anyMatch(l -> law.accepts(l, facts, book));
        return new Checklist(
                facts,
                law,
                facts.documents().stream().filter(counts).toList(),
                facts.documents().stream().filter(counts.negate()).toList());
    }

    /** Kinds that nothing in the dossier stands for, waived or not. */
    List<Missing> missing() {
        return lacking()
                .filter(r -> !covers(notCounting, r))
                .map(Checklist::piece)
                .toList();
    }

    /** Kinds that only unreadable documents stand for, waived or not. */
    List<Missing> untranslated() {
        return lacking()
                .filter(r -> covers(notCounting, r))
                .map(Checklist::piece)
                .toList();
    }

    /** What keeps the dossier from being complete: what a person waived no longer does. */
    Completeness completeness() {
        return new Completeness(
                missing().stream()
                        .filter(m -> !waived(m.rule(), m.kind().name()))
                        .toList(),
                untranslated().stream()
                        .filter(m -> !waived(m.rule(), m.kind().name()))
                        .toList(),
                notCounting.stream().map(this::why).toList(),
                law.unknown(facts).stream()
                        .filter(u -> !waived(u.rule(), u.pointer()))
                        .toList());
    }

    private Stream<Requirement> lacking() {
        return law.requirements(facts).stream().filter(r -> !covers(counting, r));
    }

    private NotCounting why(FiledDocument filed) {
        var document = filed.document();
        var rule = law.languageRule();
        var why = document.languageConfirmed() ? "translation outstanding" : "its language is to be confirmed";
        return new NotCounting(document.documentId(), document.kind(), rule, why + " (" + rule + ")");
    }

    private boolean waived(String rule, String point) {
        return facts.assessment()
                .settled(rule, point)
                .filter(s -> s.as() == Verdict.MET)
                .isPresent();
    }

    private static boolean covers(List<FiledDocument> documents, Requirement requirement) {
        return documents.stream()
                .anyMatch(d -> requirement.kinds().contains(d.document().kind()));
    }

    private static Missing piece(Requirement requirement) {
        return new Missing(requirement.kinds().getFirst(), requirement.rule());
    }
}
