package org.caretrail.app.web.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caretrail.app.web.remedy.Appeals.appeal;
import static org.caretrail.app.web.remedy.Appeals.appealed;
import static org.caretrail.app.web.remedy.Appeals.demand;

import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** An appeal against decisions of one person, its demands, and what the body did with it. */
class AppealTest extends CaseTest {

    @Test
    void an_appeal_names_decisions_of_two_cases_of_one_person_and_both_show_it() {
        var somebody = Application.somebody();
        var one = refused(somebody);
        var other = refused(somebody);

        var reply = one.post("handler", "/appeals", appeal("HELSEKLAGE", one.lastDecision(), other.lastDecision()));

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        assertThat(reply.text("/appealId")).isEqualTo("A1");
        assertThat(reply.body().at("/against").size()).isEqualTo(2);
        assertThat(one.status()).isEqualTo("UNDER_APPEAL");
        await().untilAsserted(() ->
                assertThat(texts(other.now().at("/related"), "/caseId")).contains(one.id()));
        assertThat(texts(other.now().at("/related"), "/why")).contains("APPEAL");
    }

    @Test
    void an_appeal_against_a_decision_of_another_person_is_refused() {
        var kase = refused(Application.somebody());
        var stranger = refused(Application.somebody()).lastDecision();

        var reply = kase.post("handler", "/appeals", appeal("HELSEKLAGE", kase.lastDecision(), stranger));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/against");
        assertThat(kase.history()).doesNotContain("AppealLodged");
    }

    @Test
    void NL_REMEDY_4_a_demand_counts_until_the_party_is_asked_about_a_hearing() {
        var kase = appealed(this, "GCZ");
        var before = kase.post("handler", "/appeals/A1/demands", demand("2024-04-01"));
        kase.done("handler", "/appeals/A1/steps", step("HEARING_QUESTION", "2024-04-02"));
        var after = kase.post("handler", "/appeals/A1/demands", demand("2024-04-03"));

        assertThat(before.status()).isEqualTo(201);
        assertThat(before.body().at("/leftOut").asBoolean()).isFalse();
        assertThat(before.text("/demandId")).isEqualTo("D2");
        assertThat(after.status()).isEqualTo(201);
        assertThat(after.body().at("/leftOut").asBoolean()).isTrue();
        assertThat(after.text("/rule")).isEqualTo("NL-REMEDY-4");
        assertThat(kase.history()).endsWith("DemandAdded", "HearingOffered", "DemandLeftOut");
    }

    @Test
    void before_another_body_no_rule_closes_the_demands() {
        var kase = appealed(this, "COURT");
        kase.done("handler", "/appeals/A1/steps", step("HEARING_QUESTION", "2024-04-02"));

        assertThat(kase.done("handler", "/appeals/A1/demands", demand("2024-04-03"))
                        .at("/leftOut")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void what_another_body_did_out_of_order_is_recorded_with_a_finding() {
        var kase = appealed(this, "GCZ");

        var after = kase.done("handler", "/appeals/A1/steps", step("VIEW", "2024-03-09"));

        var recorded = after.at("/appeals/0/steps/0");
        assertThat(recorded.at("/kind").asString()).isEqualTo("ViewSubmitted");
        assertThat(recorded.at("/findings/0/rule").asString()).isEqualTo("DATE-ORDER");
        assertThat(kase.post("handler", "/appeals/A1/steps", step("VIEW", "2999-01-01"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_appeal_that_is_withdrawn_takes_no_more_steps() {
        var kase = appealed(this, "GCZ");

        var after = kase.done("handler", "/appeals/A1/steps", step("WITHDRAWN", "2024-04-01"));

        assertThat(after.at("/appeals/0/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(after.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(kase.post("handler", "/appeals/A1/demands", demand("2024-04-02"))
                        .status())
                .isEqualTo(409);
    }

    private OpenCase refused(String somebody) {
        return Ready.refused(
                this, Application.minimal("prior-notifications", "NO_HELFO").of(somebody));
    }

    private static Map<String, Object> step(String kind, String on) {
        return Map.of("kind", kind, "by", "BODY", "on", on, "text", "As told.");
    }
}
