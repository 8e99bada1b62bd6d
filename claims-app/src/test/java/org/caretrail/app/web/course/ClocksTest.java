package org.caretrail.app.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClocksTest extends CaseTest {

    @Test
    void NO_CLOCK_4_days_for_which_a_case_rested_are_added_back_and_the_history_says_so() {
        var kase = Ready.notification(this);
        var before = clock(kase, "DECISION");
        var due = LocalDate.parse(before.at("/dueOn").asString());

        kase.done("handler", "/suspension", Map.of("reasons", "Waits for a court.", "suspendedOn", "2024-02-16"));
        kase.done("handler", "/resumption", Map.of("reasons", "It has ruled.", "resumedOn", "2024-02-23"));

        var after = clock(kase, "DECISION");
        assertThat(after.at("/rule").asString()).isEqualTo("NO-CLOCK-4");
        assertThat(after.at("/dueOn").asString()).isEqualTo(due.plusDays(7).toString());
        assertThat(after.at("/earlier/0").asString()).isEqualTo(due.toString());
        assertThat(after.at("/rests/0/from").asString()).isEqualTo("2024-02-16");
        assertThat(after.at("/rests/0/reasons").asString()).isEqualTo("Waits for a court.");
        assertThat(after.at("/calendar").asString()).startsWith("no jollyday");
        var told = elements(kase.read("/history").at("/items")).getLast();
        assertThat(told.at("/type").asString()).isEqualTo("TermRecounted");
        assertThat(told.at("/words").asString())
                .contains(due.toString(), due.plusDays(7).toString(), "NO-CLOCK-4");
    }

    @Test
    void NO_CLOCK_8_the_window_to_complain_opens_when_the_decision_is_confirmed_to_have_arrived() {
        var kase = Ready.notification(this);
        kase.decided("GRANTED", Ready.DAY);
        assertThat(kinds(kase)).contains("LATEST_COMPLAINT").doesNotContain("COMPLAINT");

        var clock = clock(kase.delivered("2024-02-22"), "COMPLAINT");
        assertThat(clock.at("/rule").asString()).isEqualTo("NO-CLOCK-8");
        assertThat(clock.at("/of").asString()).isEqualTo("PARTY");
        assertThat(clock.at("/about").asString()).isEqualTo(kase.lastDecision());
        assertThat(clock.at("/startedOn").asString()).isEqualTo("2024-02-22");
        assertThat(clock.at("/dueOn").asString()).isEqualTo("2024-04-04");
    }

    @Test
    void documents_asked_for_are_a_term_of_the_applicant() {
        var kase = open(Application.notification());
        kase.done("handler", "/document-requests", Map.of("kinds", List.of("TREATMENT_OFFER"), "dueOn", "2099-03-01"));

        var clock = clock(kase, "DOCUMENTS");
        assertThat(clock.at("/about").asString()).isEqualTo("TREATMENT_OFFER");
        assertThat(clock.at("/state").asString()).isEqualTo("RUNNING");
        assertThat(clock(kase.documents("nb", "TREATMENT_OFFER"), "DOCUMENTS")
                        .at("/state")
                        .asString())
                .isEqualTo("MET");
    }

    @Test
    void a_case_shows_the_same_clocks_as_its_list_of_clocks() {
        var kase = Ready.notification(this);

        assertThat(kase.now().at("/clocks")).isEqualTo(kase.read("/clocks").at("/items"));
        assertThat(kinds(kase)).startsWith("DECISION").contains("ACKNOWLEDGEMENT", "INTERIM_REPLY");
    }

    private List<String> kinds(OpenCase kase) {
        return texts(kase.read("/clocks").at("/items"), "/kind");
    }

    private JsonNode clock(OpenCase kase, String kind) {
        return elements(kase.read("/clocks").at("/items")).stream()
                .filter(c -> c.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
