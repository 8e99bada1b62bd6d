package org.caretrail.app.web.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.caretrail.domain.assessment.Answer;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** A condition that a person judges, and the answer that counts. */
public record QuestionView(
        String rule,
        String condition,
        String text,
        @JsonProperty("for") Role askedOf,
        @Nullable AnswerView answer) {

    /** The last answer given. */
    public record AnswerView(
            boolean met,
            @Nullable PersonalData<String> reasons,
            String by,
            @Nullable Instant at) {}

    public static QuestionView of(Question q, @Nullable Answer answer, @Nullable Instant at) {
        var given = answer == null
                ? null
                : new AnswerView(answer.met(), answer.reasons(), answer.by().id(), at);
        return new QuestionView(q.rule(), q.condition(), q.text(), q.askedOf(), given);
    }
}
