package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.DossierEntry;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.DossierEvent.DossierFoundIncomplete;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;

/**
 * What a decision on a case is taken against: its file, the law, and the other cases that it rests on. One of these comes
 * to life per command and is gone with it.
 */
public record Setting(CaseFile file, Regimes regimes, OtherCases others) {

    /** The same case once these events have happened. */
    Setting after(List<? extends CaseEvent> events) {
        var then = events.stream().reduce(file, CaseFile::after, (_, last) -> last);
        return new Setting(then, regimes, others);
    }

    public Law law() {
        return regimes.law(factsOn(file.application().receivedOn()));
    }

    /** As its terms are counted. */
    LawOfCase lawOfCase() {
        return new LawOfCase(file, regimes);
    }

    public RemedyLaw remedies() {
        return regimes.remedies(file.application().scheme());
    }

    /** The languages that the institution writes letters in; the first is its own. */
    List<Language> languages() {
        return regimes.letterLanguages(file.application().scheme());
    }

    public RateBook book() {
        return regimes.book();
    }

    public CaseFacts factsOn(LocalDate day) {
        return file.facts(day, others);
    }

    /** What the law would decide on these facts. */
    public Proposal propose(CaseFacts facts) {
        var known = file.request() instanceof ClaimRequest ? facts.with(file.twins(others)) : facts;
        return regimes.law(known).propose(known, regimes.book());
    }

    /** These events, and what they mean for whether the dossier is complete. */
    public List<CaseEvent> withCompleteness(Act act, CaseEvent... events) {
        var all = new ArrayList<CaseEvent>(List.of(events));
        var after = all.stream().reduce(file, CaseFile::after, (_, last) -> last);
        var before = after.dossier().found();
        var now = found(after, act.on());
        if (now.complete() && (before == null || !before.complete())) {
            var on = completeOn(after, act.on());
            var clock = law().processing(on, book()).orElse(null);
            all.add(new DossierCompleted(file.caseId(), on, now, clock));
        } else if (!now.complete() && !now.equals(before)) {
            all.add(new DossierFoundIncomplete(file.caseId(), act.on(), now));
        }
        return List.copyOf(all);
    }

    /** By the checklist and, where the law has the term for the decision stop for it, by what was asked for besides. */
    private Completeness found(CaseFile after, LocalDate on) {
        var facts = after.facts(on, others);
        var checked = regimes.completeness(facts);
        var listed = law().requirements(facts).stream()
                .flatMap(r -> r.kinds().stream())
                .toList();
        var untranslated = checked.untranslated().stream().map(Missing::kind).toList();
        var dossier = after.dossier();
        return law().processing(on, book())
                .filter(_ -> law().stopsForRequests())
                .map(LegalClock::rule)
                .map(rule -> checked.awaiting(
                        besides(listed, dossier.documentsAwaited(on), rule),
                        besides(untranslated, dossier.translationsAwaited(on), law().languageRule())))
                .orElse(checked);
    }

    private static List<Missing> besides(List<DocumentKind> known, List<DocumentKind> awaited, String rule) {
        return awaited.stream()
                .filter(kind -> !known.contains(kind))
                .distinct()
                .map(kind -> new Missing(kind, rule))
                .toList();
    }

    /** The day on which the last of the needed pieces arrived, whichever of them was registered last (NO-COUNT). */
    private LocalDate completeOn(CaseFile after, LocalDate registeredOn) {
        var needed = law().requirements(after.facts(registeredOn, others)).stream()
                .flatMap(r -> r.kinds().stream())
                .toList();
        var arrived = after.dossier().entries().stream()
                .filter(DossierEntry::standing)
                .map(DossierEntry::document)
                .filter(d -> needed.contains(d.kind()))
                .map(Document::receivedOn);
        return Stream.concat(Stream.of(registeredOn, after.application().receivedOn()), arrived)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public void unlessEnded() {
        unlessEnded(file);
    }

    public static void unlessEnded(CaseFile file) {
        Refusal.when(
                file.ended(),
                Reason.CASE_ENDED,
                file.course().referral() == null
                        ? "the case was withdrawn on " + file.course().withdrawnOn()
                        : "the case was referred on to "
                                + file.course().referral().institution());
    }

    /** While a proposal waits for a second person, nothing else decides the case. */
    public static void unlessNonePending(CaseFile file) {
        Refusal.when(
                file.decisions().pending() != null, Reason.AWAITS_APPROVAL, "a proposal waits for a second person");
    }

    /** EU-26-2: once the term is over silence has granted, even before the service came to record it. */
    static void unlessGrantedBySilence(Act act, CaseFile file) {
        var term = file.silence();
        if (term != null && term.grantsOn(act.on())) {
            throw new Refusal(
                    Reason.ALREADY_DECIDED,
                    term.began().rule(),
                    null,
                    "no answer was given by " + term.lastDay() + ": the authorisation is deemed granted");
        }
    }

    /** A step names only documents that the case has. */
    public static void unlessKnown(CaseFile file, List<DocumentId> documents) {
        for (var document : documents) {
            Refusal.when(
                    file.dossier().entry(document).isEmpty(),
                    Reason.UNKNOWN_DOCUMENT,
                    "/documents",
                    "the case has no document " + document);
        }
    }
}
