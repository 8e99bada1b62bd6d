package org.caretrail.app.web;

import org.caretrail.domain.regime.SheetError;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer JSON pointer to the field (RFC 6901); empty for the whole body
 * @param message what the field must be; never what it was
 */
public record FieldError(String pointer, String message) {

    /** From a property path of Java, such as {@code invoices[0].number}, to its pointer. */
    static FieldError at(String propertyPath, String message) {
        return propertyPath.isEmpty()
                ? new FieldError("", message)
                : new FieldError(
                        "/" + propertyPath.replace("[", ".").replace("]", "").replace('.', '/'), message);
    }

    /** With the line and column of a table as the pointer, such as {@code /lines/3/weight}. */
    static FieldError of(SheetError e) {
        var line = "/lines/" + e.line() + (e.column().isEmpty() ? "" : "/" + e.column());
        return new FieldError(e.line() == 0 ? e.column() : line, e.toString());
    }
}
