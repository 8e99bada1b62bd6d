package org.caretrail.domain.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Year;
import org.caretrail.domain.shared.PersonId;

/** One person's user fees of one calendar year of care: the opaque person, a colon, the year (NO-FEE-7). */
public record UserFeeAccountId(@JsonValue String value) {

    private static final int UUID_LENGTH = 36;

    /** @throws IllegalArgumentException when the text is not of the form {@code <person id>:<year>} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserFeeAccountId {
        if (!value.matches("[0-9a-f-]{36}:[0-9]{4}")) {
            throw new IllegalArgumentException("not a user-fee account");
        }
    }

    public static UserFeeAccountId of(PersonId person, Year year) {
        return new UserFeeAccountId(person + ":" + year);
    }

    public PersonId personId() {
        return PersonId.of(value.substring(0, UUID_LENGTH));
    }

    public Year year() {
        return Year.parse(value.substring(UUID_LENGTH + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
