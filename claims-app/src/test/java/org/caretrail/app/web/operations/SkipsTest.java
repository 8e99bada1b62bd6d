package org.caretrail.app.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An event that a reader will never take is passed over when two people say so. */
class SkipsTest extends ParkedClaims {

    @Test
    void an_event_is_passed_over_when_a_second_person_says_so_and_what_waited_behind_it_goes_on() {
        var claim = parkedClaim();
        var skip = LETTERS + "/case-links/" + claim.id + "/skip";
        var first = get("admin", LETTERS + "/case-links/" + claim.id).text("/items/0/eventId");
        var asked = Map.of("eventId", first, "reasons", "The link was made by hand.");

        assertThat(post("admin", skip, Map.of("eventId", "another", "reasons", "x"))
                        .status())
                .isEqualTo(409);
        assertThat(post("admin", skip, Map.of("eventId", first, "reasons", " ")).status())
                .isEqualTo(400);
        assertThat(post("admin-2", skip + "/approval", Map.of("approve", true)).status())
                .isEqualTo(404);
        assertThat(post("admin", skip, asked).text("/state")).isEqualTo("ASKED");
        assertThat(post("admin-2", skip, asked).status()).isEqualTo(409);
        assertThat(post("admin", skip + "/approval", Map.of("approve", true)).status())
                .isEqualTo(409);
        assertThat(get("admin", LETTERS + "/case-links/" + claim.id).status()).isEqualTo(200);

        var skipped = post("admin-2", skip + "/approval", Map.of("approve", true));

        assertThat(skipped.text("/state")).isEqualTo("SKIPPED");
        assertThat(skipped.text("/askedBy")).isEqualTo("admin");
        assertThat(skipped.text("/decidedBy")).isEqualTo("admin-2");
        assertThat(skipped.text("/causeMessage")).contains("SQLSTATE P0001");
        assertThat(get("admin", LETTERS + "/case-links/" + claim.id).status()).isEqualTo(404);
        assertThat(get("admin", OPERATIONS + "/skips").text("/items/0/caseId")).isEqualTo(claim.id.toString());
    }

    @Test
    void a_second_person_may_decline_and_the_event_waits_on() {
        var claim = parkedClaim();
        var letters = LETTERS + "/case-links/" + claim.id;
        var first = get("admin", letters).text("/items/0/eventId");
        post("admin", letters + "/skip", Map.of("eventId", first, "reasons", "In a hurry."));

        var declined = post("admin-2", letters + "/skip/approval", Map.of("approve", false));

        assertThat(declined.text("/state")).isEqualTo("DECLINED");
        assertThat(get("admin", letters).text("/items/0/eventId")).isEqualTo(first);
    }
}
