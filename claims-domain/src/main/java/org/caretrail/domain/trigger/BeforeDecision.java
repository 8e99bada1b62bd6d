package org.caretrail.domain.trigger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.ClockKind;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.Missing;

/** What an undecided case waits for that nothing halts. What the applicant was asked for is theirs until the term given is over, then a person's. */
final class BeforeDecision {

    private BeforeDecision() {}

    static List<Trigger> of(CaseFile file, List<CaseClock> clocks) {
        var found = file.dossier().found();
        return found == null || found.complete()
                ? List.of(Trigger.person("assess and decide", null))
                : lacking(found, clocks);
    }

    private static List<Trigger> lacking(Completeness found, List<CaseClock> clocks) {
        var triggers = new ArrayList<Trigger>();
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
