package org.caretrail.domain.trigger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.DossierEntry;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.ClockKind;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.shared.DocumentId;

/** What an undecided case waits for that nothing halts. What the applicant was asked for is theirs until the term given is over, then a person's. */
final class BeforeDecision {

    private BeforeDecision() {}

    static List<Trigger> of(CaseFile file, List<CaseClock> clocks) {
        var found = file.dossier().found();
        return found == null || found.complete()
                ? List.of(Trigger.person("assess and decide", null))
                : lacking(found, file, clocks);
    }

    private static List<Trigger> lacking(Completeness found, CaseFile file, List<CaseClock> clocks) {
        var triggers = new ArrayList<Trigger>();
        found.notCounting().stream()
                .filter(n -> toBeConfirmed(n.documentId(), file))
                .forEach(n ->
                        triggers.add(Trigger.person("confirm the language of document " + n.documentId(), n.rule())));
        found.unknown().forEach(fact -> triggers.add(Trigger.person("find out " + fact.pointer(), fact.rule())));
        lacking(
                found.missing(),
                ClockKind.DOCUMENTS,
                "ask for documents, or decide on what is there",
                clocks,
                triggers);
        lacking(
                found.untranslated(),
                ClockKind.TRANSLATION,
                "ask for a translation, or decide on what is there",
                clocks,
                triggers);
        return triggers;
    }

    private static boolean toBeConfirmed(DocumentId id, CaseFile file) {
        return file.dossier().entries().stream()
                .filter(DossierEntry::standing)
                .map(DossierEntry::document)
                .anyMatch(d -> d.documentId().equals(id) && !d.languageConfirmed());
    }

    private static void lacking(
            Collection<Missing> missing,
            ClockKind asked,
            String otherwise,
            List<CaseClock> clocks,
            Collection<Trigger> triggers) {
        if (missing.isEmpty()) {
            return;
        }
        var running = clocks.stream()
                .filter(c -> c.kind() == asked && c.state() == State.RUNNING)
                .map(c -> new Trigger(
                        Trigger.Kind.DOCUMENT,
                        c.about(),
                        c.term().rule(),
                        c.term().dueOn()))
                .toList();
        if (running.isEmpty()) {
            triggers.add(Trigger.person(otherwise, missing.iterator().next().rule()));
        }
        triggers.addAll(running);
    }
}
