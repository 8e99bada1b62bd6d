package org.caretrail.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A language, by its BCP 47 tag, such as {@code de} or {@code nb}. */
public record Language(@JsonValue String tag) {

    /** @throws IllegalArgumentException for what is not a language tag */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        if (!tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new IllegalArgumentException("not a BCP 47 language");
        }
    }

    @Override
    public String toString() {
        return tag;
    }
}
