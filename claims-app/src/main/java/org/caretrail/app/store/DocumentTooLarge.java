package org.caretrail.app.store;

/** A file is larger than the service takes. */
public final class DocumentTooLarge extends RuntimeException {

    DocumentTooLarge() {
        super("A file may have up to 20 MB.");
    }
}
