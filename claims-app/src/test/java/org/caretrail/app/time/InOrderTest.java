package org.caretrail.app.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.MovedClock;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The demo clock put forward once: all that falls due on the way happens, in the order and at the dates of what is due. */
class InOrderTest extends MovedClock {

    private static final String ERRANDS = "/api/v1/rate-tables/errands/versions";

    @Test
    void everything_that_falls_due_on_the_way_happens_in_order_whichever_case_it_belongs_to() {
        var today = today();
        choose(today);
        var later = open(forwarded(today));
        var first = open(forwarded(today.minusDays(10)));
        var asked = open(Application.notification().receivedOn(today.toString()));
        var second = open(forwarded(today.minusDays(9)));

        move(begin(today.plusDays(TERM + 2)));

        var happened = happened(Set.of(later.id(), first.id(), asked.id(), second.id()), begin(today.plusDays(1)));
        assertThat(happened).extracting(InOrderTest::instant).isSorted().doesNotContain(now());
        assertThat(happened)
                .filteredOn(event -> name(event).equals("authorisation-deemed-granted"))
                .extracting(event -> event.at("/subject").asString())
                .containsExactly(first.id(), second.id(), later.id());
        assertThat(happened)
                .filteredOn(event -> event.at("/subject").asString().equals(asked.id()))
                .extracting(InOrderTest::name)
                .containsSubsequence("documents-requested", "letter-sent");
        assertThat(recordedAt(first)).isEqualTo(begin(today.plusDays(TERM - 9)).toString());
    }

    private static String recordedAt(OpenCase kase) {
        return elements(kase.read("/history").at("/items")).stream()
                .filter(e -> e.at("/type").asString().equals("AuthorisationDeemedGranted"))
                .findFirst()
                .orElseThrow()
                .at("/recordedAt")
                .asString();
    }

    /** An institution that has its applicants asked on the third day, and reminded five days before their time is over. */
    private void choose(LocalDate since) {
        var csv = """
                from,until,scheme,errand,days,term
                %1$s,,NO_HELFO,ASK,3,21
                %1$s,,NO_HELFO,SEND_REQUEST,0,
                %1$s,,NO_HELFO,REMIND,5,
                """.formatted(since);
        var said = "?mark=-&source=a%20test&announcedOn=" + since + "&effectiveFrom=" + since;
        var reply = send(
                as("admin", ERRANDS + said).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
    }

    /** As other systems hear of it. */
    private List<JsonNode> happened(Set<String> cases, Instant since) {
        var all = new ArrayList<JsonNode>();
        var page = get("subscriber", "/api/v1/events?limit=1000").body();
        while (!page.isEmpty()) {
            page.forEach(all::add);
            page = get(
                            "subscriber",
                            "/api/v1/events?limit=1000&after="
                                    + page.get(page.size() - 1).at("/cursor").asString())
                    .body();
        }
        return all.stream()
                .filter(event -> cases.contains(event.at("/subject").asString()))
                .filter(event -> !instant(event).isBefore(since))
                .toList();
    }

    private static Instant instant(JsonNode event) {
        return Instant.parse(event.at("/time").asString());
    }

    /** {@code letter-sent} of {@code org.caretrail.case.letter-sent.v1}. */
    private static String name(JsonNode event) {
        return event.at("/type").asString().replaceAll("^org[.]caretrail[.][a-z-]+[.]|[.]v1$", "");
    }
}
