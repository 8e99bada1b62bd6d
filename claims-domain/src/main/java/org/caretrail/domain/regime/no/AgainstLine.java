package org.caretrail.domain.regime.no;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.LineReason;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Worksheet;

/**
 * What speaks against one invoice line, as a coded reason. A person may leave out any line. A line whose category says neither
 * yes nor no counts by a person's judgement; one of a category that is not covered at all by a medical adviser's alone.
 */
record AgainstLine(Worksheet sheet) {

    static final String RULE = "NO-EQUIV";
    private static final String AMOUNT = "NO-AMOUNT";
    private static final String PAID_ABROAD = "paid by other scheme";
    private static final Set<LineCategory> ELIGIBLE =
            Set.of(LineCategory.TREATMENT, LineCategory.STAY, LineCategory.MEDICINE, LineCategory.AID);

    /** The rule that a reason rests on. */
    static String rule(LineReason reason) {
        return switch (reason) {
            case LATE -> AppliedInTime.RULE;
            case ONLINE_MEDICINE -> Medicine.RULE;
            case SAME_INVOICE, PAID_BY_OTHER_SCHEME -> AMOUNT;
            default -> RULE;
        };
    }

    /** Empty when the line counts. */
    Optional<LineReason> reason(ClaimLine line) {
        return Stream.<Function<ClaimLine, Optional<LineReason>>>of(
                        this::leftOut, this::claimedTwice, this::paidAbroad, this::medicine, this::category)
                .flatMap(against -> against.apply(line).stream())
                .findFirst();
    }

    private Optional<LineReason> leftOut(ClaimLine line) {
        return judgement(line).filter(j -> !j.eligible()).map(LineJudgement::code);
    }

    /** Whether a person found the line to be another claim's. Until then the point is open, and nothing is paid. */
    private Optional<LineReason> claimedTwice(ClaimLine line) {
        return sheet.facts()
                .otherClaims()
                .twinOf(line.line().lineId())
                .map(twin -> twin.asked(AMOUNT, Versions.REGULATION))
                .filter(point -> sheet.add(point).failed())
                .map(_ -> LineReason.SAME_INVOICE);
    }

    /** A bill of which the scheme of the state of treatment paid a part: what that scheme paid is no cost of the patient. */
    private Optional<LineReason> paidAbroad(ClaimLine line) {
        return Optional.ofNullable(line.invoice().paidByOtherScheme())
                .filter(paid -> paid.exceedsZero())
                .map(paid -> Finding.open(
                        AMOUNT,
                        Versions.REGULATION,
                        PAID_ABROAD + " " + line.name(),
                        "the scheme of the state of treatment paid a part: that the line holds only what the patient paid",
                        Fact.of("paid by that scheme", paid)))
                .filter(point -> sheet.add(point).failed())
                .map(_ -> LineReason.PAID_BY_OTHER_SCHEME);
    }

    private Optional<LineReason> medicine(ClaimLine line) {
        return Medicine.counts(sheet, line) ? Optional.empty() : Optional.of(LineReason.ONLINE_MEDICINE);
    }

    private Optional<LineReason> category(ClaimLine line) {
        var category = line.line().category();
        if (category != null && ELIGIBLE.contains(category)) {
            return Optional.empty();
        }
        var named = category == null ? LineReason.UNKNOWN : LineReason.valueOf(category.name());
        if (NotCovered.ever(line)) {
            var counts = NotCovered.questions(line, sheet.facts()).stream()
                    .anyMatch(q -> sheet.examine(q).getFirst().met());
            return counts ? Optional.empty() : Optional.of(named);
        }
        var why = "a line of category " + named + ": whether Norway would have covered it";
        return judgement(line).isPresent()
                        || sheet.add(Finding.open(RULE, Versions.REGULATION, line.name(), why))
                                .met()
                ? Optional.empty()
                : Optional.of(named);
    }

    private Optional<LineJudgement> judgement(ClaimLine line) {
        return sheet.facts().assessment().line(line.line().lineId());
    }
}
