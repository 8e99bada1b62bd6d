package org.caretrail.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** A state, by its ISO 3166-1 alpha-2 code. */
public record Country(@JsonValue String code) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /** @throws IllegalArgumentException for a code that ISO does not know */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 country");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
