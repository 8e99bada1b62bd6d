package org.caretrail.domain.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.assessment.Answer;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.assessment.FeeExemption;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** What people judged of the facts of a test. */
final class Judged {

    private static final Actor HANDLER = new Actor("handler", Role.HANDLER);

    private final List<LineJudgement> lines = new ArrayList<>();
    private final List<FeeExemption> exemptions = new ArrayList<>();
    private final List<SettledPoint> settled = new ArrayList<>();
    private List<Answer> answers = List.of();
    private @Nullable PriceInputs price;

    void line(String lineId, boolean eligible, @Nullable String reason) {
        lines.add(new LineJudgement(lineId, eligible, reason));
    }

    void exempt(LocalDate careOn, @Nullable CareKind kind, String reason) {
        exemptions.add(new FeeExemption(careOn, kind, reason, null, HANDLER));
    }

    void settled(String rule, @Nullable String point, boolean met) {
        var as = met ? Verdict.MET : Verdict.NOT_MET;
        settled.add(new SettledPoint(rule, point, as, null, null, null, null, HANDLER));
    }

    void given(String rule, @Nullable String point, BigDecimal figure) {
        settled.add(new SettledPoint(rule, point, null, null, figure, "a test", null, HANDLER));
    }

    void price(@Nullable PriceInputs inputs) {
        price = inputs;
    }

    /** Each question answered with yes, save one. */
    void answered(List<Question> questions, @Nullable String no) {
        answers = questions.stream()
                .map(q -> new Answer(
                        q.rule(),
                        q.condition(),
                        !q.condition().equals(no),
                        null,
                        List.of(),
                        new Actor("test", q.askedOf())))
                .toList();
    }

    Assessment assessment() {
        return new Assessment(answers, lines, price, settled, null, exemptions);
    }
}
