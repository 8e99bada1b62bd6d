package org.caretrail.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class IdempotencyKeysTest extends RunningService {

    private static final byte[] ASKED = "POST /a {}".getBytes(UTF_8);
    private static final byte[] ASKED_OTHERWISE = "POST /b {}".getBytes(UTF_8);

    @Autowired
    private IdempotencyKeys keys;

    @Autowired
    private OldIdempotencyKeys old;

    @Autowired
    private JdbcClient database;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void a_repeat_hears_the_first_answer_and_nothing_is_done_twice() {
        Answer first = keys.once("handler", key, ASKED, this::work);

        assertThat(keys.once("handler", key, ASKED, this::work)).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void an_answer_may_do_without_location_and_version() {
        var plain = new Answer(200, null, null, "{}");
        keys.once("handler", key, ASKED, () -> plain);

        assertThat(keys.once("handler", key, ASKED, this::work)).isEqualTo(plain);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        keys.once("handler", key, ASKED, this::work);

        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> keys.once("handler", key, ASKED_OTHERWISE, this::work));
    }

    @Test
    void keys_belong_to_their_client() {
        keys.once("handler", key, ASKED, this::work);
        keys.once("senior", key, ASKED, this::work);

        assertThat(done).hasValue(2);
    }

    @Test
    void a_failure_is_not_remembered() {
        assertThatIllegalStateException()
                .isThrownBy(() -> keys.once("handler", key, ASKED, () -> {
                    work();
                    throw new IllegalStateException("refused");
                }));

        keys.once("handler", key, ASKED, this::work);

        assertThat(done).hasValue(2);
    }

    @Test
    void a_repeat_while_the_first_still_runs_is_told_so() throws Exception {
        var started = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var first = thread.submit(() -> keys.once("handler", key, ASKED, () -> {
                started.countDown();
                awaitQuietly(mayEnd);
                return work();
            }));
            started.await();

            assertThatExceptionOfType(KeyInUse.class).isThrownBy(() -> keys.once("handler", key, ASKED, this::work));

            mayEnd.countDown();
            Answer answer = first.get();
            assertThat(keys.once("handler", key, ASKED, this::work)).isEqualTo(answer);
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void old_answers_are_forgotten_and_recent_ones_kept() {
        String recent = UUID.randomUUID().toString();
        keys.once("handler", key, ASKED, this::work);
        keys.once("handler", recent, ASKED, this::work);
        database.sql("update idempotency_key set answered_at = now() - interval '25 hours' where key = ?")
                .param(key)
                .update();

        assertThat(old.forget()).isPositive();

        keys.once("handler", recent, ASKED, this::work);
        assertThat(done).hasValue(2);
        keys.once("handler", key, ASKED_OTHERWISE, this::work);
        assertThat(done).hasValue(3);
    }

    private Answer work() {
        return new Answer(201, "/api/v1/cases/" + done.incrementAndGet(), "\"0\"", "{\"made\": true}");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
