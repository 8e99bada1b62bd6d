package org.caretrail.app.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class NorwegianLawTest extends CaseTest {

    private static final String DECIDED = "2024-06-03";

    @Test
    void NO_SCOPE_1_asks_whether_Norway_covers_the_care_by_telemedicine() {
        var kase = Ready.claim(this, Application.claim().with("/care/telemedicine", true));
        assertThat(kase.now().at("/care/telemedicine").asBoolean()).isTrue();
        assertThat(rules(kase.read("/questions").at("/items"))).contains("NO-SCOPE-1");
        assertThat(kase.read("/proposal?decidedOn=" + DECIDED).at("/outcome").asString())
                .isEqualTo("GRANTED");

        kase.answered("2024-05-08", "TELEMEDICINE_COVERED_IN_NORWAY");

        assertThat(kase.decide("GRANTED", DECIDED).text("/rule")).isEqualTo("NO-SCOPE-1");
        kase.decided("REFUSED", DECIDED);
    }

    @Test
    void NO_SCOPE_1_asks_nothing_of_care_that_nobody_called_telemedicine() {
        var kase = open(Application.claim());

        assertThat(kase.now().at("/care/telemedicine").isNull()).isTrue();
        assertThat(rules(kase.read("/questions").at("/items"))).doesNotContain("NO-SCOPE-1");
    }

    @Test
    void NO_SCOPE_1_counts_consumables_from_a_pharmacy_on_the_net_and_no_medicines() {
        var lines = List.of(line("bandages", "AID", "400.00"), line("tablets", "MEDICINE", "600.00"));
        var kase = Ready.claim(
                this,
                Application.claim()
                        .with("/care/provider", Map.of("hospital", false, "onlinePharmacy", true))
                        .with(
                                "/invoices",
                                List.of(Map.of("issuedOn", "2024-03-15", "paidOn", "2024-03-15", "lines", lines))));

        var proposal = kase.read("/proposal?decidedOn=" + DECIDED);

        assertThat(proposal.at("/amounts/eligible/amount").asString()).isEqualTo("400.00");
        assertThat(elements(proposal.at("/steps")))
                .filteredOn(s -> s.at("/rule").asString().equals("NO-SCOPE-1"))
                .singleElement()
                .satisfies(s -> assertThat(s.at("/inputs").toString()).contains("600.00"));
    }

    @Test
    void NO_APPLY_1_asks_of_an_application_on_paper_and_names_the_form() {
        var kase = Ready.notification(this, Application.notification().with("/channel", "PAPER"));

        kase.answered("2024-02-16", "CANNOT_USE_THE_DIGITAL_FORM");

        var proposal = kase.read("/proposal?decidedOn=" + Ready.DAY);
        assertThat(proposal.at("/outcome").asString()).isEqualTo("REFUSED");
        assertThat(proposal.at("/rightRoute").asString()).contains("digital form");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"nb, motstandsdyktige bakterier", "en, resistant bacteria", "de, resistant bacteria"})
    void NO_INFO_2_stands_beside_the_explanation_in_a_language(String language, String words) {
        var kase = Ready.notification(this);
        var path = "/decisions/" + kase.decided("GRANTED", Ready.DAY) + "/explanation?language=" + language;

        var told = elements(kase.read(path).at("/information"));

        assertThat(told)
                .filteredOn(p -> p.at("/rule").asString().equals("NO-INFO-2"))
                .singleElement()
                .satisfies(p -> assertThat(p.at("/text").asString()).contains(words));
        assertThat(told).extracting(p -> p.at("/rule").asString()).contains("NO-INFO-1", "NO-INFO-6", "NO-PROVIDER-1");
    }

    @Test
    void NO_INFO_tells_nothing_with_a_refusal() {
        var kase = Ready.refused(this);

        assertThat(kase.read("/decisions/" + kase.lastDecision() + "/explanation")
                        .at("/information")
                        .size())
                .isZero();
    }

    @Test
    void NO_CLOCK_14_stands_beside_an_appeal_to_Trygderetten() {
        var kase = Ready.refused(
                this,
                Application.minimal("prior-notifications", "NO_HELFO")
                        .with("/care/provider", Map.of("hospital", true)));
        var appeal = Map.of("body", "TRYGDERETTEN", "against", List.of(kase.lastDecision()), "lodgedOn", "2024-03-20");

        kase.done("handler", "/appeals", appeal);

        assertThat(elements(kase.read("/history").at("/items"))
                        .getLast()
                        .at("/words")
                        .asString())
                .contains("NO-CLOCK-14");
    }

    @Test
    void NO_AUTO_publishes_the_tables_of_the_law_in_readable_form() {
        var reply = get("handler", "/api/v1/rules/no-percentages?on=2023-10-02");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(elements(reply.body().at("/rows"))).singleElement().satisfies(row -> {
            assertThat(row.at("/values/percentage").asString()).isEqualTo("1.00");
            assertThat(row.at("/source").asString()).isNotBlank();
        });
    }

    @Test
    void NO_AUTO_proposes_a_refusal_and_leaves_it_to_a_person() {
        var kase = open(Application.notification().with("/care/country", "US"));

        assertThat(kase.read("/proposal?decidedOn=" + Ready.DAY).at("/outcome").asString())
                .isEqualTo("REFUSED");

        assertThat(kase.now().at("/decisions").size()).isZero();
        kase.decided("REFUSED", Ready.DAY);
        assertThat(kase.now().at("/decisions/0/decidedBy").asString()).isEqualTo("handler");
    }

    private static List<String> rules(JsonNode questions) {
        return texts(questions, "/rule");
    }

    private static Map<String, Object> line(String what, String category, String kroner) {
        return Map.of(
                "description",
                what,
                "category",
                category,
                "kind",
                "OUTPATIENT",
                "careOn",
                "2024-03-11",
                "amount",
                Map.of("amount", kroner, "currency", "NOK"));
    }
}
