package org.caretrail.app.store;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of the tables that were loaded. The event of a version names its file by the digest, and so proves it. */
@Repository
public class TableContents {

    private final JdbcClient database;

    TableContents(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a file within the surrounding transaction; returns its SHA-256 in lower-case hexadecimal. */
    public String keep(String content) {
        var sha256 = Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
        database.sql("insert into rate_table_content (sha256, content) values (?, ?) on conflict (sha256) do nothing")
                .params(sha256, content)
                .update();
        return sha256;
    }

    /** @throws IllegalStateException if the file is gone or is no longer what was loaded */
    public String read(String sha256) {
        var content = database.sql("select content from rate_table_content where sha256 = ?")
                .param(sha256)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("the file of a loaded table is gone: " + sha256));
        if (!Sha256.hex(content.getBytes(StandardCharsets.UTF_8)).equals(sha256)) {
            throw new IllegalStateException("the file of a loaded table was changed: " + sha256);
        }
        return content;
    }
}
