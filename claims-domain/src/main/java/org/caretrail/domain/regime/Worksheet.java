package org.caretrail.domain.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a handler would have on paper while working out one case: findings, steps of the amount, and points left open. It
 * is filled while a law makes one proposal and then thrown away.
 */
public final class Worksheet {

    private final CaseFacts facts;
    private final RateBook book;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Fee> fees = new ArrayList<>();
    private final List<StageUse> uses = new ArrayList<>();
    private final List<Draw> draws = new ArrayList<>();

    public Worksheet(CaseFacts facts, RateBook book) {
        this.facts = facts;
        this.book = book;
    }

    public CaseFacts facts() {
        return facts;
    }

    /** Applies rules in their order; open points that a person has settled are closed with that person's words. */
    public List<Finding> examine(Collection<? extends Rule> rules) {
        return rules.stream().flatMap(r -> examine(r).stream()).toList();
    }

    /** Applies one rule; it says whether what a person settled closes its points. */
    public List<Finding> examine(Rule rule) {
        var found = rule.examine(facts, book).stream()
                .map(f -> settled(f, rule::mayBeClosedBy))
                .toList();
        findings.addAll(found);
        return found;
    }

    /** Adds a finding that the law reached itself, closed if a person has settled it. */
    public Finding add(Finding finding) {
        var settled = settled(finding);
        findings.add(settled);
        return settled;
    }

    /**
     * Reads a figure from a table, as a step of its own. Without a row, or with one that nobody verified, the figure that a
     * person gave takes its place; until then, or until the row is confirmed, the point is left open.
     *
     * @param name what the figure is called in later steps, and the name of the point if it is left open
     */
    public Optional<BigDecimal> read(
            String rule, String name, String table, String column, LocalDate day, String... key) {
        var what = Stream.concat(Stream.of(table), Stream.of(key)).collect(Collectors.joining(" ")) + " on " + day;
        var row = book.find(table, day, facts.decidedOn(), key).filter(r -> r.has(column));
        if (row.isPresent() && !row.get().unverified()) {
            return row.map(r -> record(rule, name, r, r.figure(column)));
        }
        var given = given(rule, name);
        if (given.isPresent()) {
            return given;
        }
        if (row.isEmpty()) {
            return lacking(rule, name, "no rate for " + what);
        }
        var why = "the row of " + what + " is not verified: " + row.get().source();
        return row.filter(r -> confirmed(Finding.open(rule, version(r), name, why)))
                .map(r -> record(rule, name, r, r.figure(column)));
    }

    /** Adds a point on which a sum depends: it stays open until a person calls it met, or the sum is given elsewhere. */
    public boolean confirmed(Finding point) {
        var settled = settled(point);
        findings.add(settled.met() ? settled : point);
        return settled.met();
    }

    /** A figure that a person gave for a point, as a step that names who gave it and from where. */
    public Optional<BigDecimal> given(String rule, String name) {
        return facts.assessment().settled(rule, name).flatMap(s -> {
            var figure = figureOf(s);
            figure.ifPresent(f -> step(rule, "1", name, f, null, settledFacts(s)));
            return figure;
        });
    }

    /** A point that stays open until a person gives the figure: calling it met would leave the sum without it. */
    public Optional<BigDecimal> lacking(String rule, String name, String why, Fact... known) {
        findings.add(Finding.open(rule, "1", name, why, known));
        return Optional.empty();
    }

    /** Notes the user fees that the payout is less by. */
    public void holdBack(List<Fee> due) {
        fees.addAll(due);
    }

    /** Notes what the claim takes up of its notification. */
    public void takeUp(List<StageUse> taken) {
        uses.addAll(taken);
    }

    /** Notes what the sum draws on the person's year. */
    public void draw(Draw draw) {
        draws.add(draw);
    }

    /** An arithmetic step that ends in money. */
    public Money step(String rule, String version, String name, Money result, Fact... inputs) {
        steps.add(new Step(rule, version, name, List.of(inputs), null, result.toString()));
        return result;
    }

    /** A step that ends in another figure, such as an exchanged rate. */
    public BigDecimal step(
            String rule, String version, String name, BigDecimal result, @Nullable RowRef row, Fact... inputs) {
        steps.add(new Step(rule, version, name, List.of(inputs), row, result.toPlainString()));
        return result;
    }

    /** A word that a table says, as a step that names its row. */
    public String word(String rule, String name, RateRow row, String column, Fact... inputs) {
        var word = row.text(column);
        steps.add(new Step(rule, version(row), name, List.of(inputs), row.reference(), word));
        return word;
    }

    /** The rules cited in all of the work so far. */
    public List<String> cited() {
        return citedSince(new Mark(0, 0, 0));
    }

    /** The rules cited since a moment in the work: what one part of the decision rests on. */
    public List<String> citedSince(Mark mark) {
        return Stream.concat(
                        findings.subList(mark.findings, findings.size()).stream()
                                .map(Finding::citation),
                        steps.subList(mark.steps, steps.size()).stream().map(Step::citation))
                .distinct()
                .toList();
    }

    public Mark mark() {
        return new Mark(findings.size(), steps.size(), draws.size());
    }

    /** A moment in the work. */
    public record Mark(int findings, int steps, int draws) {}

    /** Whether the account of a year may give something back of what was drawn since. */
    public boolean returnableSince(Mark mark) {
        return draws.subList(mark.draws, draws.size()).stream()
                .anyMatch(d -> d.cover().borne());
    }

    public boolean anyOpen() {
        return findings.stream().anyMatch(Finding::open);
    }

    public boolean anyFailed() {
        return findings.stream().anyMatch(Finding::failed);
    }

    /** The proposal as worked out; without an outcome while a point is open. */
    public Proposal proposal(
            Outcome outcome, Amounts amounts, List<Part> parts, List<StageGrant> stages, @Nullable String rightRoute) {
        return new Proposal(
                anyOpen() ? Outcome.NONE : outcome,
                amounts,
                fees,
                uses,
                parts,
                stages,
                rightRoute,
                findings,
                steps,
                draws);
    }

    private Finding settled(Finding finding) {
        return settled(finding, _ -> true);
    }

    private Finding settled(Finding finding, Predicate<SettledPoint> may) {
        if (!finding.open()) {
            return finding;
        }
        return facts.assessment()
                .settled(finding.rule(), finding.point())
                .filter(s -> s.as() != null && may.test(s))
                .map(s -> finding.judged(s.as() == Verdict.MET, s.reasons(), s.by(), List.of()))
                .orElse(finding);
    }

    private static Optional<BigDecimal> figureOf(SettledPoint s) {
        return Optional.ofNullable(s.figure())
                .or(() -> Optional.ofNullable(s.amount()).map(Money::amount));
    }

    private static Fact[] settledFacts(SettledPoint s) {
        var source = s.source() == null ? "not named" : s.source();
        return new Fact[] {Fact.of("settled by", s.by().id()), Fact.of("source", source)};
    }

    private BigDecimal record(String rule, String name, RateRow row, BigDecimal figure) {
        return step(rule, version(row), name, figure, row.reference());
    }

    private static String version(RateRow row) {
        return row.from() == null ? "1" : row.from().toString();
    }
}
