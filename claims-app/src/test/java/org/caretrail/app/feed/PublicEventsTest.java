package org.caretrail.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.app.events.SampleEvents;
import org.caretrail.app.events.SampleRateTables;
import org.caretrail.app.events.SampleUserFees;
import org.caretrail.app.events.SampleValues;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.UserFeeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the house names no person, quotes nobody, and keeps its names. */
class PublicEventsTest {

    private final JsonMapper json = JsonMapper.builder().build();

    static List<CaseEvent> events() {
        return SampleEvents.all();
    }

    static List<UserFeeEvent> fees() {
        return SampleUserFees.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void nothing_of_a_person_is_published(CaseEvent event) {
        var data = json.writeValueAsString(PublicEvents.data(event));

        assertThat(data)
                .contains("happenedOn")
                .doesNotContain(
                        SampleValues.PRIVATE,
                        "1958",
                        "clear",
                        "handler",
                        "senior",
                        "price list",
                        "R-881",
                        "Pasientreiser",
                        "Helfo");
    }

    @ParameterizedTest
    @MethodSource("fees")
    void nothing_that_a_person_wrote_of_a_user_fee_is_published(UserFeeEvent event) {
        var data = json.writeValueAsString(PublicEvents.data(event));

        assertThat(data).contains("happenedOn", "2024").doesNotContain(SampleValues.PRIVATE, "R-881", "clear");
        assertThat(PublicEvents.type(event)).matches("org\\.caretrail\\.user-fee\\.[a-z]+(-[a-z]+)*\\.v1");
    }

    @Test
    void types_are_stable_names() {
        assertThat(SampleEvents.all().stream().map(PublicEvents::type))
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("org\\.caretrail\\.case\\.[a-z0-9]+(-[a-z0-9]+)*\\.v1"))
                .contains(
                        "org.caretrail.case.claim-submitted.v1",
                        "org.caretrail.case.s2-issued.v1",
                        "org.caretrail.case.demand-left-out.v1");
    }

    @Test
    void a_decision_tells_its_outcome_amounts_and_rules() {
        var decided = SampleEvents.all().stream()
                .filter(e -> PublicEvents.type(e).endsWith("claim-decided.v1"))
                .findFirst()
                .orElseThrow();

        var data = json.valueToTree(PublicEvents.data(decided));
        assertThat(data.at("/outcome").asString()).isEqualTo("REFUSED");
        assertThat(data.at("/amounts/payout"))
                .isEqualTo(json.readTree("{\"amount\": \"9188.20\", \"currency\": \"EUR\"}"));
        assertThat(data.at("/rules/0").asString()).isEqualTo("NO-CLOCK-1@2023-10-02");
    }

    @Test
    void a_table_tells_its_version_and_not_why_it_was_taken_back() {
        var published = SampleRateTables.all().getFirst();
        var withdrawn = SampleRateTables.all().getLast();
        assertThat(PublicEvents.type(published)).isEqualTo("org.caretrail.rate-table.rate-table-published.v1");
        assertThat(PublicEvents.data(published))
                .containsEntry("table", "no-drg-weights")
                .containsEntry("version", 2)
                .containsEntry("rows", 913);
        assertThat(PublicEvents.type(withdrawn)).isEqualTo("org.caretrail.rate-table.rate-table-withdrawn.v1");
        assertThat(PublicEvents.data(withdrawn)).containsOnlyKeys("table", "version", "happenedOn");
    }
}
