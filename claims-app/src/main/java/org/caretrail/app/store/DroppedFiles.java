package org.caretrail.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which files of the watched directory were taken, on whichever instance, each once by what it holds. */
@Repository
public class DroppedFiles {

    private static final TypeReference<List<String>> ERRORS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    DroppedFiles(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps what became of a file within the surrounding transaction. Whoever takes the same file at the same moment waits for
     * the end of it.
     *
     * @return false where the file was loaded before, and stays as it was; one that was refused may be tried again
     */
    public boolean keep(DroppedFile file) {
        return database.sql("""
                        insert into dropped_file values (:sha256, :name, :takenAt, :version, cast(:errors as jsonb))
                        on conflict (sha256) do update set
                            name = excluded.name, taken_at = excluded.taken_at,
                            version = excluded.version, errors = excluded.errors
                        where dropped_file.version is null""")
                        .param("sha256", file.sha256())
                        .param("name", file.name())
                        .param("takenAt", file.takenAt().atOffset(ZoneOffset.UTC))
                        .param("version", file.version())
                        .param("errors", json.writeValueAsString(file.errors()))
                        .update()
                == 1;
    }

    /** The latest first. */
    public List<DroppedFile> latest(int most) {
        return database.sql("select * from dropped_file order by taken_at desc, sha256 limit ?")
                .param(most)
                .query(this::file)
                .list();
    }

    private DroppedFile file(ResultSet row, int number) throws SQLException {
        return new DroppedFile(
                row.getString("sha256"),
                row.getString("name"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getObject("version", Integer.class),
                json.readValue(row.getString("errors"), ERRORS));
    }
}
