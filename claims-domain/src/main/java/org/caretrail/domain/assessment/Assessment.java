package org.caretrail.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What people judged of a case. It may be given in pieces and again: the last word on each question counts, and each
 * piece is kept as an event.
 *
 * @param stays earlier stays of the person in hospital, psychiatry, rehabilitation and primary care; null: nobody has listed them
 */
public record Assessment(
        List<Answer> findings,
        List<LineJudgement> lines,
        @Nullable PriceInputs price,
        List<SettledPoint> settled,
        @Nullable List<Stay> stays,
        List<FeeExemption> exemptions) {

    public static final Assessment NONE = new Assessment(List.of(), List.of(), null, List.of());

    public Assessment {
        findings = Lists.orEmpty(findings);
        lines = Lists.orEmpty(lines);
        settled = Lists.orEmpty(settled);
        stays = stays == null ? null : List.copyOf(stays);
        exemptions = Lists.orEmpty(exemptions);
    }

    /** One that lists no stays and names no exemption. */
    public Assessment(
            List<Answer> findings, List<LineJudgement> lines, @Nullable PriceInputs price, List<SettledPoint> settled) {
        this(findings, lines, price, settled, null, List.of());
    }

    /** This assessment with a later piece laid over it. */
    public Assessment with(Assessment later) {
        return new Assessment(
                laidOver(findings, later.findings, Answer::answersSame),
                laidOver(lines, later.lines, (a, b) -> a.lineId().equals(b.lineId())),
                later.price == null ? price : later.price,
                laidOver(settled, later.settled, SettledPoint::settlesSame),
                later.stays == null ? stays : later.stays,
                laidOver(exemptions, later.exemptions, FeeExemption::aboutSame));
    }

    public Optional<Answer> answer(String rule, String condition) {
        return findings.stream()
                .filter(a -> a.rule().equals(rule) && a.condition().equals(condition))
                .findFirst();
    }

    /** How a person settled the point: what names the point goes before what names only the rule. */
    public Optional<SettledPoint> settled(String rule, String point) {
        var all = settled.stream().filter(s -> s.settles(rule, point)).toList();
        return all.stream()
                .filter(s -> s.point() != null)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** What a person found of a user fee: what names the kind of care goes before what names only the day. */
    public Optional<FeeExemption> exemption(LocalDate careOn, @Nullable CareKind kind) {
        var all = exemptions.stream().filter(e -> e.about(careOn, kind)).toList();
        return all.stream()
                .filter(e -> e.kind() != null)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public Optional<LineJudgement> line(String lineId) {
        return lines.stream().filter(l -> l.lineId().equals(lineId)).findFirst();
    }

    private static <T> List<T> laidOver(List<T> before, List<T> later, BiPredicate<T, T> same) {
        var kept = before.stream()
                .filter(b -> later.stream().noneMatch(l -> same.test(l, b)))
                .toList();
        return Lists.joined(kept, later);
    }
}
