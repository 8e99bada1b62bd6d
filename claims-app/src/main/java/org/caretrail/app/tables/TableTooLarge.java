package org.caretrail.app.tables;

/** The file of a table is larger than the service takes. */
public final class TableTooLarge extends RuntimeException {

    TableTooLarge() {
        super("The file of a table may have up to 20 MB.");
    }
}
