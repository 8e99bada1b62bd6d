package org.caretrail.domain.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.UUID;

/**
 * One entry of a user-fee account: the year, a dash, and a name made from where the fee comes from. The same source
 * therefore always leads to the same entry, however often it is reported.
 */
public record FeeEntryId(@JsonValue String value) {

    private static final int YEAR_LENGTH = 4;

    /** @throws IllegalArgumentException when the text is not of the form {@code <year>-<uuid>} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeeEntryId {
        if (!value.matches("[0-9]{4}-[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("not an entry of a user-fee account");
        }
    }

    public static FeeEntryId of(Year year, FeeSource source) {
        var name = namespace(source.origin()) + source.reference();
        return new FeeEntryId(year + "-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static String namespace(FeeOrigin origin) {
        return switch (origin) {
            case CLAIM -> "claim:";
            case TRAVEL -> "travel:";
            case DOMESTIC, EHIC, S2 -> "reported:";
        };
    }

    public Year year() {
        return Year.parse(value.substring(0, YEAR_LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
