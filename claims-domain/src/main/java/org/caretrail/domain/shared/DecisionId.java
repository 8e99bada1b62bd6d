package org.caretrail.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a decision, and through it the case that it was taken in: the case's id, a dash, and which decision of the
 * case it is. An appeal may therefore name decisions of several cases without an index.
 */
public record DecisionId(@JsonValue String value) {

    private static final int UUID_LENGTH = 36;

    /** @throws IllegalArgumentException when the text is not of the form {@code <case id>-<number>} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        if (!value.matches("[0-9a-f-]{36}-[1-9][0-9]*")) {
            throw new IllegalArgumentException("not a decision id");
        }
    }

    public static DecisionId of(CaseId caseId, int number) {
        return new DecisionId(caseId + "-" + number);
    }

    public CaseId caseId() {
        return new CaseId(UUID.fromString(value.substring(0, UUID_LENGTH)));
    }

    @Override
    public String toString() {
        return value;
    }
}
