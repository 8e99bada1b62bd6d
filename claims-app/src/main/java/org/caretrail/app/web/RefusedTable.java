package org.caretrail.app.web;

import java.util.List;
import org.caretrail.domain.regime.SheetError;

/** The file of a table holds errors, and therefore none of it is taken. */
final class RefusedTable extends RuntimeException {

    /** A file in another form altogether has something wrong in each line; the message says how many. */
    private static final int MOST_NAMED = 1000;

    private final transient List<SheetError> errors;

    RefusedTable(List<SheetError> errors) {
        super("The file holds " + (errors.size() == 1 ? "an error" : errors.size() + " errors")
                + ": none of it is taken.");
        this.errors = List.copyOf(errors);
    }

    /** Each with its line and column as the pointer, such as {@code /lines/3/weight}. */
    List<FieldError> errors() {
        return errors.stream()
                .limit(MOST_NAMED)
                .map(e -> new FieldError(pointer(e), e.toString()))
                .toList();
    }

    private static String pointer(SheetError e) {
        if (e.line() == 0) {
            return e.column();
        }
        return "/lines/" + e.line() + (e.column().isEmpty() ? "" : "/" + e.column());
    }
}
