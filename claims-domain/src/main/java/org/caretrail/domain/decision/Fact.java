package org.caretrail.domain.decision;

/** A fact or figure that went into a finding or a step, by name; never what identifies a person. */
public record Fact(String name, String value) {

    public static Fact of(String name, Object value) {
        return new Fact(name, value.toString());
    }
}
