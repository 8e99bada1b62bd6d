package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;

/**
 * NO-EQUIV: categories of invoice lines that are not covered at all. That such a line counts all the same is a medical
 * adviser's judgement, with reasons: it is asked once somebody judged the line to be eligible.
 */
final class NotCovered {

    private static final Set<LineCategory> CATEGORIES = Set.of(
            LineCategory.EXTRA_DOCTOR_FEE,
            LineCategory.ROOM_UPGRADE,
            LineCategory.OTHER_TRANSPORT,
            LineCategory.COMPANION,
            LineCategory.WAITING_STAY,
            LineCategory.TRANSLATION);

    private NotCovered() {}

    static boolean ever(ClaimLine line) {
        var category = line.line().category();
        return category != null && CATEGORIES.contains(category);
    }

    /** The questions of all lines of a claim. */
    static Stream<Condition> questions(CaseFacts facts) {
        return ClaimLine.of(facts).stream().flatMap(line -> questions(line, facts).stream());
    }

    static List<Condition> questions(ClaimLine line, CaseFacts facts) {
        var judgedToCount = facts.assessment()
                .line(line.line().lineId())
                .filter(LineJudgement::eligible)
                .isPresent();
        return ever(line) && judgedToCount ? List.of(question(line)) : List.of();
    }

    private static Condition question(ClaimLine line) {
        return Condition.askAdviser(
                AgainstLine.RULE,
                Versions.REGULATION,
                line.name(),
                "The line is of category " + line.line().category()
                        + ", which is not covered at all, and was judged to be"
                        + " eligible: it is care that the Norwegian public service would have covered.");
    }
}
