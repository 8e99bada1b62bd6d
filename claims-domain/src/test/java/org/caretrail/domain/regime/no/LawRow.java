package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.Law;

/**
 * One line of a table of whole cases: what the law says of a rule, and of the case, when every question but one is answered
 * with yes.
 *
 * @param seen the result of a finding of the rule, {@code = figure} for the result of a step, or {@code -}: it is not spoken
 *     of
 */
record LawRow(String rule, String when, Law law, CaseFacts facts, String seen, Outcome outcome) {

    /** @param no the condition that is answered with no; empty: none */
    static LawRow of(String rule, String when, Law law, Facts facts, String no, String seen, Outcome outcome) {
        return new LawRow(rule, when, law, facts.answeredBut(law, no), seen, outcome);
    }

    /** A line of a claim. */
    static LawRow row(String rule, String when, Facts claim, String seen, Outcome outcome) {
        return row(rule, when, claim, "", seen, outcome);
    }

    static LawRow row(String rule, String when, Facts claim, String no, String seen, Outcome outcome) {
        return of(rule, when, Helfo.CLAIM, claim, no, seen, outcome);
    }

    void check() {
        var proposal = law.propose(facts, Helfo.BOOK);
        var spokenOf = spokenOf(proposal);
        if (seen.equals("-")) {
            assertThat(spokenOf).isEmpty();
        } else {
            assertThat(spokenOf).contains(seen);
        }
        assertThat(proposal.outcome()).as("%s", Helfo.open(proposal)).isEqualTo(outcome);
    }

    private List<String> spokenOf(Proposal proposal) {
        var findings = proposal.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .map(f -> f.result().name());
        var steps = proposal.steps().stream().filter(s -> s.rule().equals(rule)).map(s -> "= " + s.result());
        return Stream.concat(findings, steps).toList();
    }

    @Override
    public String toString() {
        return rule + ", " + when + ": " + seen + ", " + outcome;
    }
}
