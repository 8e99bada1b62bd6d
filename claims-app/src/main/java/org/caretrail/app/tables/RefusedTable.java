package org.caretrail.app.tables;

import java.util.List;
import org.caretrail.domain.regime.SheetError;

/** The file of a table holds errors, and therefore none of it is taken. */
public final class RefusedTable extends RuntimeException {

    /** A file in another form altogether has something wrong in each line; the message says how many. */
    private static final int MOST_NAMED = 1000;

    private final transient List<SheetError> errors;

    RefusedTable(List<SheetError> errors) {
        super("The file holds " + (errors.size() == 1 ? "an error" : errors.size() + " errors")
                + ": none of it is taken.");
        this.errors = errors.stream().limit(MOST_NAMED).toList();
    }

    /** The first of them. */
    public List<SheetError> errors() {
        return errors;
    }
}
