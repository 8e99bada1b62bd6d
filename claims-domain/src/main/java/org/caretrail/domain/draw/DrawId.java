package org.caretrail.domain.draw;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.UUID;
import org.caretrail.domain.decision.Cover;

/**
 * One entry of an account of the year: the year, a dash, and a name made from who drew. The same source therefore always
 * leads to the same entry, however often it is reported.
 */
public record DrawId(@JsonValue String value) {

    private static final int YEAR_LENGTH = 4;

    /** @throws IllegalArgumentException when the text is not of the form {@code <year>-<uuid>} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DrawId {
        if (!value.matches("[0-9]{4}-[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("not an entry of a cover account");
        }
    }

    public static DrawId of(Year year, Cover cover, DrawSource source) {
        var name = cover + (source.claimed() ? ":claim:" : ":reported:") + source.reference();
        return new DrawId(year + "-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public Year year() {
        return Year.parse(value.substring(0, YEAR_LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
