package org.caretrail.domain.letter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.caretrail.domain.shared.CaseId;

/**
 * Identifies one letter of one case. Who sends it chooses the id, so that sending again under the same id sends nothing
 * more; its file is kept under the same id.
 */
public record LetterId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LetterId {}

    /** The one letter of its kind that a case sends by itself about something: the same each time. */
    public static LetterId derived(CaseId caseId, LetterKind kind, String about) {
        var name = caseId + "/" + kind + "/" + about;
        return new LetterId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
