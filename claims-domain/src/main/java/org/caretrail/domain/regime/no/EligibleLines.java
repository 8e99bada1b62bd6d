package org.caretrail.domain.regime.no;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/**
 * NO-EQUIV: which invoice lines count. A person's judgement of a line goes before its category; a line whose category says
 * neither yes nor no waits for one.
 *
 * @param leftOut lines that do not count, or not yet
 */
record EligibleLines(List<ClaimLine> counted, List<ClaimLine> leftOut) {

    private static final String RULE = "NO-EQUIV";
    private static final String SAME_INVOICE = "SAME_INVOICE";
    private static final String ONLINE_PHARMACY = "NO-SCOPE-1";
    private static final Set<LineCategory> ELIGIBLE =
            Set.of(LineCategory.TREATMENT, LineCategory.STAY, LineCategory.MEDICINE, LineCategory.AID);

    private static final Set<LineCategory> NEVER_ELIGIBLE = Set.of(
            LineCategory.EXTRA_DOCTOR_FEE,
            LineCategory.ROOM_UPGRADE,
            LineCategory.OTHER_TRANSPORT,
            LineCategory.COMPANION,
            LineCategory.WAITING_STAY,
            LineCategory.TRANSLATION);

    /** @param clocks what NO-CLOCK-1 found: a line whose treatment date is late does not count */
    static EligibleLines of(Worksheet sheet, List<ClaimLine> lines, Collection<Finding> clocks) {
        var late = clocks.stream()
                .filter(f -> f.failed() && f.rule().equals(AppliedInTime.RULE))
                .map(Finding::point)
                .collect(Collectors.toSet());
        var split = lines.stream().collect(Collectors.partitioningBy(line -> {
            var reason = late.contains(AppliedInTime.point(line, lines))
                    ? Optional.of(AppliedInTime.RULE)
                    : reasonAgainst(sheet, line);
            reason.ifPresent(why -> leaveOut(sheet, line, why));
            return reason.isEmpty();
        }));
        return new EligibleLines(split.getOrDefault(true, List.of()), split.getOrDefault(false, List.of()));
    }

    /** The coded reason for which a line does not count; empty when it counts. */
    private static Optional<String> reasonAgainst(Worksheet sheet, ClaimLine line) {
        var category = line.line().category();
        var judged = sheet.facts().assessment().line(line.line().lineId());
        if (judged.filter(j -> !j.eligible()).isPresent()) {
            return judged.map(EligibleLines::reason);
        }
        if (claimedTwice(sheet, line)) {
            return Optional.of(SAME_INVOICE);
        }
        if (judged.isPresent()) {
            return Optional.empty();
        }
        if (medicineFromTheNet(sheet, line)) {
            return Optional.of(ONLINE_PHARMACY);
        }
        if (category != null && ELIGIBLE.contains(category)) {
            return Optional.empty();
        }
        if (category != null && NEVER_ELIGIBLE.contains(category)) {
            return Optional.of(category.name());
        }
        var named = category == null ? "UNKNOWN" : category.name();
        var why = "a line of category " + named + ": whether Norway would have covered it";
        return sheet.add(Finding.open(RULE, Versions.REGULATION, line.name(), why))
                        .met()
                ? Optional.empty()
                : Optional.of(named);
    }

    /** Whether a person found the line to be another claim's. Until then the point is open, and nothing is paid. */
    private static boolean claimedTwice(Worksheet sheet, ClaimLine line) {
        return sheet.facts()
                .otherClaims()
                .twinOf(line.line().lineId())
                .map(twin -> Finding.open(
                        "NO-AMOUNT",
                        Versions.REGULATION,
                        SAME_INVOICE + " " + line.name(),
                        "the same line of the same invoice stands in another claim of this person: that it is to be paid"
                                + " here",
                        Fact.of("other claim", twin.caseNumber()),
                        Fact.of("its line", twin.otherLine()),
                        Fact.of("its outcome", twin.outcome() == null ? "undecided" : twin.outcome())))
                .filter(point -> sheet.add(point).failed())
                .isPresent();
    }

    /** NO-SCOPE-1: of what a pharmacy on the net sells, consumables count and medicines do not. */
    private static boolean medicineFromTheNet(Worksheet sheet, ClaimLine line) {
        var category = line.line().category();
        var medicine =
                category == LineCategory.MEDICINE || (line.kind() == CareKind.MEDICINE && category != LineCategory.AID);
        return medicine
                && Boolean.TRUE.equals(sheet.facts().application().care().fromOnlinePharmacy());
    }

    private static String reason(LineJudgement judgement) {
        var reason = judgement.reason();
        return reason == null ? "JUDGED_NOT_ELIGIBLE" : reason;
    }

    private static void leaveOut(Worksheet sheet, ClaimLine line, String reason) {
        sheet.step(
                reason.equals(ONLINE_PHARMACY) ? ONLINE_PHARMACY : RULE,
                Versions.REGULATION,
                line.name(),
                Money.zero(sheet.facts().scheme().currency()),
                Fact.of("amount", line.line().amount()),
                Fact.of("left out for", reason));
    }
}
