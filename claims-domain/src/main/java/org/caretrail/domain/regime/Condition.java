package org.caretrail.domain.regime;

import java.util.List;
import java.util.function.Predicate;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.shared.Role;

/**
 * A rule that a person judges: a question until it is answered, then the finding of that answer.
 *
 * @param version the date from which the rule's text holds as applied here
 * @param applies to which cases the question is put
 */
public record Condition(Question question, String version, Predicate<CaseFacts> applies) implements Rule {

    public static Condition askHandler(String rule, String version, String condition, String text) {
        return new Condition(new Question(rule, condition, text, Role.HANDLER), version, _ -> true);
    }

    public static Condition askAdviser(String rule, String version, String condition, String text) {
        return new Condition(new Question(rule, condition, text, Role.ADVISER), version, _ -> true);
    }

    public Condition when(Predicate<CaseFacts> applying) {
        return new Condition(question, version, applying);
    }

    /** Settling is no way round a question of another person. */
    @Override
    public boolean mayBeClosedBy(SettledPoint settled) {
        return question.isFor(settled.by().role());
    }

    /** Whether it was put to a person who said no. */
    public boolean answeredNo(CaseFacts facts) {
        return answered(facts, false);
    }

    /** Whether it was put to a person who said yes. */
    public boolean answeredYes(CaseFacts facts) {
        return answered(facts, true);
    }

    private boolean answered(CaseFacts facts, boolean met) {
        return facts.assessment()
                .answer(question.rule(), question.condition())
                .filter(a -> a.met() == met)
                .isPresent();
    }

    /** Whether it is put and does not hold, by an answer or by how a person settled it. */
    public boolean denied(CaseFacts facts) {
        var settled = facts.assessment()
                .settled(question.rule(), question.condition())
                .filter(this::mayBeClosedBy)
                .filter(s -> s.as() == SettledPoint.Verdict.NOT_MET);
        return applies.test(facts) && (answeredNo(facts) || settled.isPresent());
    }

    /** Whether a person said no to this very question, and not to its rule as a whole, be it put still or no longer. */
    public boolean wasDenied(CaseFacts facts) {
        return answeredNo(facts)
                || facts.assessment()
                        .settled(question.rule(), question.condition())
                        .filter(this::mayBeClosedBy)
                        .filter(s -> s.as() == SettledPoint.Verdict.NOT_MET && s.point() != null)
                        .isPresent();
    }

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        if (!applies.test(facts)) {
            return List.of();
        }
        var asked = Finding.open(question.rule(), version, question.condition(), question.text());
        return List.of(facts.assessment()
                .answer(question.rule(), question.condition())
                .map(a -> asked.judged(a.met(), a.reasons(), a.by(), a.documents()))
                .orElse(asked));
    }
}
