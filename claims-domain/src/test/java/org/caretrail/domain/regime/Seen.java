package org.caretrail.domain.regime;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.dossier.Requirement;

/**
 * The rules that the running law put into findings, questions, steps, checklists, clocks and paragraphs, since they were last
 * forgotten. The catalogue of rules takes it as its evidence.
 */
public final class Seen {

    private static final Set<String> RULES = new LinkedHashSet<>();

    private Seen() {}

    public static void forget() {
        RULES.clear();
    }

    public static Set<String> rules() {
        return Set.copyOf(RULES);
    }

    public static Proposal in(Proposal proposal) {
        findings(proposal.findings());
        proposal.steps().stream().map(Step::rule).forEach(RULES::add);
        return proposal;
    }

    public static <T extends Collection<Finding>> T findings(T found) {
        found.stream().map(Finding::rule).forEach(RULES::add);
        found.stream()
                .flatMap(f -> f.facts().stream())
                .filter(f -> f.name().equals("reading"))
                .map(Fact::value)
                .forEach(RULES::add);
        return found;
    }

    static <T extends Collection<Question>> T questions(T asked) {
        asked.stream().map(Question::rule).forEach(RULES::add);
        return asked;
    }

    static <T extends Collection<Requirement>> T requirements(T needed) {
        needed.stream().map(Requirement::rule).forEach(RULES::add);
        return needed;
    }

    public static <T extends Collection<Paragraph>> T paragraphs(T told) {
        told.stream().map(Paragraph::rule).forEach(RULES::add);
        return told;
    }

    static Optional<LegalClock> clock(Optional<LegalClock> clock) {
        clock.map(LegalClock::rule).ifPresent(RULES::add);
        return clock;
    }

    static List<ApplicationTerm> terms(List<ApplicationTerm> terms) {
        terms.stream().map(t -> t.clock().rule()).forEach(RULES::add);
        return terms;
    }

    static String rule(String rule) {
        RULES.add(rule);
        return rule;
    }
}
