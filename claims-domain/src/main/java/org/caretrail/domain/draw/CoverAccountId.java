package org.caretrail.domain.draw;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Year;
import org.caretrail.domain.shared.PersonId;

/** One person's covers of one calendar year of care: the opaque person, a colon, the year, and what it is an account of. */
public record CoverAccountId(@JsonValue String value) {

    private static final int UUID_LENGTH = 36;
    private static final int YEAR_END = UUID_LENGTH + 5;
    private static final String OF = ":cover";

    /** @throws IllegalArgumentException when the text is not of the form {@code <person id>:<year>:cover} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CoverAccountId {
        if (!value.matches("[0-9a-f-]{36}:[0-9]{4}" + OF)) {
            throw new IllegalArgumentException("not a cover account");
        }
    }

    public static CoverAccountId of(PersonId person, Year year) {
        return new CoverAccountId(person + ":" + year + OF);
    }

    public PersonId personId() {
        return PersonId.of(value.substring(0, UUID_LENGTH));
    }

    public Year year() {
        return Year.parse(value.substring(UUID_LENGTH + 1, YEAR_END));
    }

    @Override
    public String toString() {
        return value;
    }
}
