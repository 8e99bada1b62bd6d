package org.caretrail.app.web;

import java.util.List;

/** A request that cannot be read, in a way that Spring does not see. */
public final class MalformedRequest extends RuntimeException {

    private final transient List<FieldError> errors;

    MalformedRequest(List<FieldError> errors) {
        super("The request cannot be read.");
        this.errors = List.copyOf(errors);
    }

    /**
     * Names what is wrong.
     *
     * @param pointer JSON pointer or parameter name; empty for a header
     */
    public MalformedRequest(String pointer, String message) {
        this(List.of(new FieldError(pointer, message)));
    }

    List<FieldError> errors() {
        return errors;
    }
}
