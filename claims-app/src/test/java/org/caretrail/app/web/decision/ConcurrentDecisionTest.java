package org.caretrail.app.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;

class ConcurrentDecisionTest extends CaseTest {

    @RepeatedTest(3)
    void of_two_who_decide_at_once_one_wins_and_the_other_hears_that_it_is_decided() {
        var kase = Ready.authorisation(this);

        var replies = race(kase, null);

        oneWon(kase, replies);
        assertThat(replies)
                .filteredOn(r -> r.status() != 200)
                .allSatisfy(lost -> assertThat(lost.status()).isEqualTo(409));
    }

    @RepeatedTest(3)
    void of_two_who_decide_on_the_version_that_they_saw_one_hears_that_it_changed() {
        var kase = Ready.authorisation(this);

        var replies = race(kase, kase.etag());

        oneWon(kase, replies);
        assertThat(replies)
                .filteredOn(r -> r.status() != 200)
                .allSatisfy(lost -> assertThat(lost.status()).isIn(409, 412));
    }

    private List<Reply> race(OpenCase kase, @Nullable String seen) {
        return AtOnce.both(() -> send(decision("handler", kase, seen)), () -> send(decision("senior", kase, seen)));
    }

    private static void oneWon(OpenCase kase, List<Reply> replies) {
        assertThat(replies).filteredOn(r -> r.status() == 200).hasSize(1);
        assertThat(kase.history()).filteredOn("AuthorisationDecided"::equals).hasSize(1);
        assertThat(kase.history()).filteredOn("S2Issued"::equals).hasSize(1);
        assertThat(replies).noneMatch(r -> r.status() == 500);
    }

    private HttpRequest.Builder decision(String client, OpenCase kase, @Nullable String seen) {
        var request = as(client, kase.path("/decision"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"outcome": "GRANTED", "decidedOn": "%s", "reasons": "At once."}""".formatted(Ready.DAY)));
        return seen == null ? request : request.header("If-Match", seen);
    }
}
