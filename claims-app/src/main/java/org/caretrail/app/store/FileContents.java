package org.caretrail.app.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of files, each content once, whatever goes by it. */
@Component
class FileContents {

    private final JdbcClient database;

    FileContents(JdbcClient database) {
        this.database = database;
    }

    /** Keeps them unless they are kept, and answers with their SHA-256. */
    byte[] put(String mediaType, byte[] bytes) {
        byte[] sha256 = Sha256.of(bytes);
        database.sql("""
                        insert into document_content (sha256, media_type, bytes) values (?, ?, ?)
                        on conflict (sha256) do nothing""").params(sha256, mediaType, bytes).update();
        return sha256;
    }

    /** Deletes those of these contents that no file has any more. */
    void deleteUnused(List<byte[]> contents) {
        database.sql("""
                        delete from document_content c where sha256 = any(?)
                          and not exists (select from document d where d.sha256 = c.sha256)
                          and not exists (select from decision_letter l where l.sha256 = c.sha256)""").param(contents.toArray(byte[][]::new)).update();
    }
}
