package org.caretrail.app.web.body;

import org.caretrail.app.store.InvalidPersonNumber;

/** A number that cannot be anybody's, and where in the request it stands. */
public final class WrongNumber extends RuntimeException {

    private final String pointer;
    private final String rule;

    WrongNumber(String pointer, InvalidPersonNumber cause) {
        super(cause.getMessage(), cause);
        this.pointer = pointer;
        this.rule = cause.rule();
    }

    /** JSON pointer to the number. */
    public String pointer() {
        return pointer;
    }

    public String rule() {
        return rule;
    }
}
