package org.caretrail.app.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a client repeat a request whose answer it did not hear. The key is written in the transaction of the work itself:
 * either the step and its answer are both kept, or neither is, and then a repeat acts anew.
 */
@Repository
public class IdempotencyKeys {

    private final JdbcClient database;

    IdempotencyKeys(JdbcClient database) {
        this.database = database;
    }

    /**
     * Does the work the first time, and gives its answer every time.
     *
     * @param client whose key it is; two clients may use the same one
     * @param fingerprint digest of what was asked
     * @throws KeyInUse if the first request has not finished
     * @throws KeyReused if the key was first used with another fingerprint
     */
    @Transactional
    public Answer once(String client, String key, byte[] fingerprint, Supplier<Answer> work) {
        if (!lock(client, key)) {
            throw new KeyInUse();
        }
        return earlier(client, key).map(kept -> kept.repeat(fingerprint)).orElseGet(() -> {
            Answer answer = work.get();
            keep(client, key, fingerprint, answer);
            return answer;
        });
    }

    /** Held until the transaction ends; by nobody else's wish, since waiting would keep a connection from others. */
    private boolean lock(String client, String key) {
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended(? || chr(10) || ?, 0))")
                .params(client, key)
                .query(Boolean.class)
                .single();
    }

    private Optional<Kept> earlier(String client, String key) {
        return database.sql("""
                        select fingerprint, status, location, etag, body
                        from idempotency_key where client = ? and key = ?""")
                .params(client, key)
                .query((row, _) -> new Kept(
                        row.getBytes("fingerprint"),
                        new Answer(
                                row.getInt("status"),
                                row.getString("location"),
                                row.getString("etag"),
                                row.getString("body"))))
                .optional();
    }

    private void keep(String client, String key, byte[] fingerprint, Answer answer) {
        database.sql("""
                        insert into idempotency_key (client, key, fingerprint, status, location, etag, body)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(client, key, fingerprint, answer.status())
                .param(answer.location())
                .param(answer.etag())
                .param(answer.body())
                .update();
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by content where it matters
    private record Kept(byte[] fingerprint, Answer answer) {

        Answer repeat(byte[] asked) {
            if (!Arrays.equals(fingerprint, asked)) {
                throw new KeyReused();
            }
            return answer;
        }
    }
}
