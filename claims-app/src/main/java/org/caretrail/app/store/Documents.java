package org.caretrail.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** The files of the cases. A case knows a document by its id and digest; the bytes are here, once per content. */
public interface Documents {

    /** The largest file that is taken, in bytes: 20 MB. */
    int LARGEST = 20 * 1024 * 1024;

    /**
     * Keeps a file under a new document's id, within the surrounding transaction: a step that is refused leaves no file.
     *
     * @throws UnsupportedDocument if its content is of no accepted type, whatever its name says
     * @throws DocumentTooLarge if it is larger than {@link #LARGEST}
     */
    Stored store(UUID documentId, InputStream content) throws IOException;

    /** The file of a document, or nothing if there is none of that id. */
    Optional<Content> open(UUID documentId);

    /**
     * What was found out about a file while it was stored.
     *
     * @param sha256 digest of the bytes, in lower-case hexadecimal
     * @param mediaType told from the content
     * @param size in bytes
     */
    record Stored(String sha256, String mediaType, long size) {}

    /** A file as it came. */
    @SuppressWarnings("ArrayRecordComponent") // handed out once and never compared
    record Content(String mediaType, byte[] bytes) {}
}
