package org.caretrail.domain.assessment;

import java.util.List;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** A person's answer to one question of the law, with reasons and the documents that it rests on. */
public record Answer(
        String rule,
        String condition,
        boolean met,
        @Nullable PersonalData<String> reasons,
        List<DocumentId> documents,
        Actor by) {

    public Answer {
        documents = Lists.orEmpty(documents);
    }

    boolean answersSame(Answer other) {
        return rule.equals(other.rule) && condition.equals(other.condition);
    }
}
