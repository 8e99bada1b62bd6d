package org.caretrail.app.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.caretrail.app.web.fixture.MovedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest extends MovedClock {

    @Test
    void is_put_forward_and_runs_on() {
        var later = now().plus(Duration.ofDays(3));

        move(later);

        assertThat(now()).isBetween(later, later.plusSeconds(60));
    }

    @Test
    void is_not_put_back() {
        var before = now();

        var reply = put("{\"now\": \"" + before.minusSeconds(3600) + "\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("clock-runs-forward");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/now");
        assertThat(now()).isAfterOrEqualTo(before);
    }

    @Test
    void is_not_put_where_no_date_of_the_law_is_meant() {
        var reply = put("{\"now\": \"+90000-01-01T00:00:00Z\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("out-of-sight");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"now\": null}", "{\"now\": \"tomorrow\"}", "[]", "{\"then\": 1}"})
    void what_is_no_moment_is_refused(String body) {
        assertThat(put(body).status()).isEqualTo(400);
    }

    @Test
    void a_timer_that_is_set_can_be_seen_until_it_has_acted() {
        var received = today();
        var kase = open(forwarded(received));
        var over = begin(received.plusDays(TERM + 1));
        stopAt(over.minusSeconds(1));

        var set = elements(get("admin", "/api/v1/operations/timers").body().at("/items")).stream()
                .filter(t -> t.at("/caseId").asString().equals(kase.id()))
                .toList();
        assertThat(set).singleElement().satisfies(timer -> {
            assertThat(timer.at("/name").asString()).isEqualTo("deemed-grant");
            assertThat(timer.at("/dueAt").asString()).isEqualTo(over.toString());
            assertThat(timer.at("/failures").asInt()).isZero();
            assertThat(timer.at("/lastFailure").isNull()).isTrue();
        });

        move(over);
        assertThat(texts(get("admin", "/api/v1/operations/timers").body().at("/items"), "/caseId"))
                .doesNotContain(kase.id());
    }
}
