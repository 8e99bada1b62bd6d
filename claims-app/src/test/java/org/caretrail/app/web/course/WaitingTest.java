package org.caretrail.app.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** What a case waits for is on somebody's desk, before the decision and after it. */
class WaitingTest extends CaseTest {

    private static final String APPROVE = "approve the proposal or return it";

    @Test
    void another_decision_above_the_limit_in_the_place_of_one_in_force_waits_for_a_second_person() {
        var kase = Ready.authorisation(this);
        kase.decided("GRANTED", Ready.DAY);
        kase.delivered(Ready.DAY);
        assertThat(tasks(kase)).doesNotContain(APPROVE);

        var stated = Map.of("amount", "60000.00", "currency", "EUR");
        kase.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "GRANTED", "reasons", "More.", "decidedOn", Ready.DAY, "statedMaximum", stated));

        assertThat(kase.status()).isEqualTo("AWAITING_APPROVAL");
        assertThat(tasks(kase)).contains(APPROVE);
    }

    @Test
    void a_decided_case_that_rests_is_somebodys_to_let_go_on() {
        var kase = Ready.refused(this).delivered(Ready.DAY);
        kase.done("handler", "/suspension", Map.of("reasons", "Waits for a court.", "suspendedOn", "2024-02-21"));

        assertThat(tasks(kase)).contains("see whether what the case rests for is over");
        kase.done("handler", "/resumption", Map.of("reasons", "It has ruled.", "resumedOn", "2024-02-22"));
        assertThat(tasks(kase)).doesNotContain("see whether what the case rests for is over");
    }

    @Test
    void a_ruling_in_part_is_somebodys_to_carry_out_and_the_case_waits_for_it() {
        var kase = Ready.refused(this).delivered(Ready.DAY);
        kase.complained("2024-03-01");
        kase.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "UPHELD", "reasons", "It stays.", "complaint", "C1", "decidedOn", "2024-03-10"));
        kase.done("handler", "/complaints/C1/forwarding", Map.of("on", "2024-03-11"));
        kase.done("handler", "/appeals/A1/ruling", Map.of("outcome", "PARTLY", "ruledOn", "2024-06-03"));

        assertThat(tasks(kase)).contains("decide anew as HELSEKLAGE ruled on A1");
        assertThat(kase.status()).isEqualTo("REFUSED");
        kase.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "REFUSED", "reasons", "As ruled.", "decidedOn", "2024-06-10"));
        assertThat(tasks(kase)).doesNotContain("decide anew as HELSEKLAGE ruled on A1");
    }

    @Test
    void NO_CLOCK_6_an_acknowledgement_that_nobody_sent_is_somebodys_with_its_rule_and_last_day() {
        var kase = open(Application.minimal("prior-notifications", "NO_HELFO").receivedOn("2024-02-15"));

        var owed = elements(kase.read("/triggers").at("/items")).stream()
                .filter(t -> t.at("/what").asString().equals("acknowledge the application"))
                .findFirst()
                .orElseThrow();
        assertThat(owed.at("/kind").asString()).isEqualTo("PERSON");
        assertThat(owed.at("/rule").asString()).isEqualTo("NO-CLOCK-6");
        assertThat(owed.at("/dueOn").asString()).isEqualTo("2024-02-19");

        kase.done("handler", "/letters", Map.of("kind", "ACKNOWLEDGEMENT", "sentOn", "2024-02-16"));
        assertThat(tasks(kase)).doesNotContain("acknowledge the application");
    }

    private static List<String> tasks(OpenCase kase) {
        return texts(kase.read("/triggers").at("/items"), "/what");
    }
}
