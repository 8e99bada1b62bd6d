package org.caretrail.app.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** An explanation is read out of the decision, so nothing that comes later changes it. */
class ExplanationTest extends CaseTest {

    @Test
    void it_says_the_same_when_asked_twice_and_after_the_case_went_on() {
        var kase = Ready.notification(this);
        var path = "/decisions/" + kase.decided("GRANTED", Ready.DAY) + "/explanation";
        var first = kase.read(path);

        assertThat(kase.read(path)).isEqualTo(first);
        kase.priced("2024-03-01", "DIAG1");
        kase.answered("2024-03-01", "MEMBER_OF_NATIONAL_INSURANCE");
        kase.document("TREATMENT_OFFER", "nb");
        assertThat(kase.read(path)).isEqualTo(first);
    }

    @Test
    void it_names_each_finding_each_step_and_each_row_with_its_source() {
        var kase = Ready.notification(this);
        var explanation = kase.read("/decisions/" + kase.decided("GRANTED", Ready.DAY) + "/explanation");

        assertThat(elements(explanation.at("/findings"))).isNotEmpty().allSatisfy(f -> {
            assertThat(f.at("/rule").asString()).isNotBlank();
            assertThat(f.at("/version").asString()).isNotBlank();
            assertThat(f.at("/text").asString()).isNotBlank();
        });
        assertThat(elements(explanation.at("/steps"))).isNotEmpty();
        assertThat(elements(explanation.at("/steps")))
                .filteredOn(s -> s.at("/row").isObject())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.at("/row/source").asString()).isNotBlank());
        assertThat(explanation.at("/digest")).isEqualTo(kase.now().at("/decisions/0/digest"));
    }

    @Test
    void it_is_found_under_its_own_case_alone() {
        var kase = Ready.authorisation(this);
        var path = "/decisions/" + kase.decided("GRANTED", Ready.DAY) + "/explanation";

        assertThat(get("auditor", open(Application.authorisation()).path(path)).status())
                .isEqualTo(404);
        assertThat(get("auditor", kase.path("/decisions/" + kase.id() + "-99/explanation"))
                        .status())
                .isIn(400, 404);
        assertThat(get("subscriber", kase.path(path)).status()).isEqualTo(403);
    }

    @Test
    void a_reconsideration_leaves_the_first_explanation_as_it_was() {
        var kase = Ready.authorisation(this, "NOT_AVAILABLE_IN_TIME");
        var path = "/decisions/" + kase.decided("REFUSED", Ready.DAY) + "/explanation";
        var first = kase.read(path);
        var met = Map.of("rule", "NL-S2-1", "condition", "NOT_AVAILABLE_IN_TIME", "met", true);
        kase.done("adviser", "/assessment", Map.of("findings", List.of(met), "assessedOn", "2024-03-01"));
        kase.done("senior", "/reconsideration", Map.of("outcome", "GRANTED", "decidedOn", "2024-03-02"));

        assertThat(kase.read(path)).isEqualTo(first);
        assertThat(first.at("/outcome").asString()).isEqualTo("REFUSED");
    }
}
