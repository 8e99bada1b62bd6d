package org.caretrail.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    PostgresDocuments(JdbcClient database) {
        this.database = database;
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
        byte[] sha256 = sha256(bytes);
        insert(documentId, sha256, mediaType, bytes);
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

    private void insert(UUID documentId, byte[] sha256, String mediaType, byte[] bytes) {
        database.sql("""
                        insert into document_content (sha256, media_type, bytes) values (?, ?, ?)
                        on conflict (sha256) do nothing""").params(sha256, mediaType, bytes).update();
        database.sql("insert into document (document_id, sha256) values (?, ?)")
                .params(documentId, sha256)
                .update();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
