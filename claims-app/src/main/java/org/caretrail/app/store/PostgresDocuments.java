package org.caretrail.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in the database, so that a file and the event that names it are committed, or refused, together. */
@Repository
class PostgresDocuments implements Documents {

    private static final Set<String> ACCEPTED =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff", "text/plain");

    private final Tika types = new Tika();
    private final JdbcClient database;
    private final FileContents contents;

    PostgresDocuments(JdbcClient database, FileContents contents) {
        this.database = database;
        this.contents = contents;
    }

    @Override
    @Transactional
    public Stored store(UUID documentId, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new DocumentTooLarge();
        }
        String mediaType = types.detect(bytes);
        if (!ACCEPTED.contains(mediaType)) {
            throw new UnsupportedDocument(mediaType);
        }
        byte[] sha256 = contents.put(mediaType, bytes);
        database.sql("insert into document (document_id, sha256) values (?, ?)")
                .params(documentId, sha256)
                .update();
        return new Stored(HexFormat.of().formatHex(sha256), mediaType, bytes.length);
    }

    @Override
    public Optional<Content> open(UUID documentId) {
        return database.sql("""
                        select c.media_type, c.bytes
                        from document d join document_content c using (sha256)
                        where d.document_id = ?""")
                .param(documentId)
                .query((row, _) -> new Content(row.getString("media_type"), row.getBytes("bytes")))
                .optional();
    }
}
