package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caretrail.domain.assessment.Answer;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** What people judged of a test's case; the last word on each point counts. */
final class Judgements {

    private static final Actor HANDLER = new Actor("handler", Role.HANDLER);

    private final List<Answer> answers = new ArrayList<>();
    private final List<SettledPoint> settled = new ArrayList<>();
    private final List<LineJudgement> lines = new ArrayList<>();
    private final List<Episode> episodes = new ArrayList<>();
    private @Nullable String careProduct = "979001239";

    void answer(String rule, String condition, boolean met) {
        unanswered(rule, condition);
        answers.add(new Answer(rule, condition, met, null, List.of(), HANDLER));
    }

    void unanswered(String rule, String condition) {
        answers.removeIf(a -> a.rule().equals(rule) && a.condition().equals(condition));
    }

    void settle(
            String rule,
            String point,
            @Nullable Verdict as,
            @Nullable Money amount,
            @Nullable BigDecimal figure,
            @Nullable String source) {
        settled.removeIf(s -> s.rule().equals(rule) && Objects.equals(s.point(), point));
        settled.add(new SettledPoint(rule, point, as, amount, figure, source, null, HANDLER));
    }

    void unsettled(String rule) {
        settled.removeIf(s -> s.rule().equals(rule));
    }

    void ineligible(String lineId) {
        lines.add(new LineJudgement(lineId, false, "ROOM_UPGRADE"));
    }

    void careProduct(@Nullable String code) {
        careProduct = code;
    }

    void session(String day, String code) {
        episodes.add(new Episode(LocalDate.parse(day), null, null, code, null));
    }

    Assessment assessment() {
        return new Assessment(answers, lines, new PriceInputs(null, careProduct, null, null, null, episodes), settled);
    }
}
