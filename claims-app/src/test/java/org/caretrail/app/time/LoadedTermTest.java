package org.caretrail.app.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import org.caretrail.app.web.fixture.MovedClock;
import org.junit.jupiter.api.Test;

/** A figure is loaded, and then the clock is moved: what falls due on the way falls due by the new figure. */
class LoadedTermTest extends MovedClock {

    private static final String TERMS = "/api/v1/rate-tables/deemed-grant-terms/versions";
    private static final int LONGER = TERM + 7;

    @Test
    void EU_26_2_silence_grants_on_the_new_day_and_not_on_the_old_one() {
        var received = today();
        var kase = open(forwarded(received));
        load(received);

        stopAt(begin(received.plusDays(TERM + 1)));
        assertThat(kase.history()).doesNotContain("AuthorisationDeemedGranted");

        move(begin(received.plusDays(LONGER + 1)));
        assertThat(kase.now().at("/decisions/0/decidedOn").asString())
                .isEqualTo(received.plusDays(LONGER + 1).toString());
    }

    /** Of this one day of receipt, so that no other test has it. */
    private void load(LocalDate received) {
        var said = "?mark=-&source=a%20test&announcedOn=" + received + "&effectiveFrom=" + received;
        var csv = "country,from,until,days\nNL,%1$s,%1$s,%2$d\n".formatted(received, LONGER);
        var reply = send(
                as("admin", TERMS + said).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
    }
}
