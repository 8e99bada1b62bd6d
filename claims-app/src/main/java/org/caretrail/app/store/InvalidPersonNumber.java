package org.caretrail.app.store;

/** A number that cannot be anybody's. It is never repeated in a message or a log: it may be one digit from a real one. */
public final class InvalidPersonNumber extends RuntimeException {

    private final NumberSystem system;

    InvalidPersonNumber(NumberSystem system) {
        super("This is not a valid number of " + system + ": its length, date or check digits are wrong.");
        this.system = system;
    }

    /** The rule that the number breaks. */
    public String rule() {
        return "PERSON-" + system.name().replace('_', '-');
    }
}
