package org.caretrail.app.store;

/** The content of a file is of a type that nobody can be asked to judge a claim by. */
public final class UnsupportedDocument extends RuntimeException {

    UnsupportedDocument(String mediaType) {
        super("The content is " + mediaType + "; accepted are PDF, PNG, JPEG, TIFF and plain text.");
    }
}
