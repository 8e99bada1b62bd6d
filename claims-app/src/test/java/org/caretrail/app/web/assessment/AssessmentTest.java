package org.caretrail.app.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AssessmentTest extends CaseTest {

    @Test
    void each_question_says_whose_it_is_and_what_the_law_asks() {
        var questions =
                elements(open(Application.notification()).read("/questions").at("/items"));

        assertThat(questions).isNotEmpty().allSatisfy(q -> {
            assertThat(q.at("/for").asString()).isIn("HANDLER", "ADVISER");
            assertThat(q.at("/text").asString()).isNotBlank();
            assertThat(q.at("/answer").isNull()).isTrue();
        });
        assertThat(questions).anyMatch(q -> q.at("/for").asString().equals("ADVISER"));
        assertThat(questions).anyMatch(q -> q.at("/for").asString().equals("HANDLER"));
    }

    @ParameterizedTest
    @CsvSource({
        "handler, NO-EQUIV, EQUIVALENT_TO_NORWEGIAN_CARE",
        "senior,  NO-EQUIV, EQUIVALENT_TO_NORWEGIAN_CARE",
        "adviser, NO-PERSON-2, MEMBER_OF_NATIONAL_INSURANCE"
    })
    void a_question_is_answered_by_whom_it_is_put_to_and_nobody_else(String client, String rule, String condition) {
        var kase = open(Application.notification());

        var reply = kase.post(client, "/assessment", findings(rule, condition, true));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("question-of-another");
        assertThat(reply.text("/rule")).isEqualTo(rule);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/findings/0");
        assertThat(kase.history()).doesNotContain("CaseAssessed");
    }

    @Test
    void settling_is_no_way_round_a_question_of_another_person() {
        var point =
                Map.of("rule", "NO-EQUIV", "point", "EQUIVALENT_TO_NORWEGIAN_CARE", "as", "met", "reasons", "Surely.");

        var reply = open(Application.notification())
                .post("handler", "/assessment", Map.of("settled", List.of(point), "assessedOn", "2024-02-15"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("question-of-another");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/settled/0");
    }

    @Test
    void the_last_answer_counts_and_each_is_kept() {
        var kase = open(Application.notification());

        kase.done("handler", "/assessment", findings("NO-PERSON-2", "MEMBER_OF_NATIONAL_INSURANCE", false));
        kase.done("handler-2", "/assessment", findings("NO-PERSON-2", "MEMBER_OF_NATIONAL_INSURANCE", true));

        var answer = question(kase, "MEMBER_OF_NATIONAL_INSURANCE").at("/answer");
        assertThat(answer.at("/met").asBoolean()).isTrue();
        assertThat(answer.at("/by").asString()).isEqualTo("handler-2");
        assertThat(answer.at("/reasons").asString()).isEqualTo("As I see it.");
        assertThat(answer.at("/at").asString()).isNotBlank();
        assertThat(kase.history()).filteredOn("CaseAssessed"::equals).hasSize(2);
    }

    @Test
    void with_all_answered_and_each_point_settled_the_case_can_be_decided() {
        var kase = Ready.notification(this);
        var proposal = kase.read("/proposal?decidedOn=" + Ready.DAY);

        assertThat(proposal.at("/manual").size()).isZero();
        assertThat(proposal.at("/outcome").asString()).isEqualTo("GRANTED");
        assertThat(elements(kase.read("/questions").at("/items")))
                .noneMatch(q -> q.at("/answer").isNull());
    }

    private static JsonNode question(OpenCase kase, String condition) {
        return elements(kase.read("/questions").at("/items")).stream()
                .filter(q -> q.at("/condition").asString().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> findings(String rule, String condition, boolean met) {
        return Map.of("findings", List.of(finding(rule, condition, met)), "assessedOn", "2024-02-15");
    }

    private static Map<String, Object> finding(String rule, String condition, boolean met) {
        return Map.of("rule", rule, "condition", condition, "met", met, "reasons", "As I see it.");
    }
}
