package org.caretrail.app.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** NO-PN: a notification is given stage by stage. */
class StagesTest extends CaseTest {

    private static final Map<String, Object> FOLLOW_UP = Map.of("stage", "FOLLOW_UP", "requestedOn", "2024-04-02");

    @Test
    void NO_PN_a_further_stage_opens_the_case_again_and_is_decided_beside_the_first() {
        var kase = granted();

        var asked = kase.done("handler", "/stages", FOLLOW_UP);
        assertThat(asked.at("/status").asString()).isEqualTo("UNDER_ASSESSMENT");
        var episode = Map.of("drgCode", "FOLLOW1", "stage", "FOLLOW_UP", "careOn", "2024-05-13");
        var price = Map.of("episodes", List.of(episode));
        kase.done("handler", "/assessment", Map.of("price", price, "assessedOn", "2024-04-03"));
        var reply = kase.decide("GRANTED", "2024-04-05");

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
        assertThat(reply.text("/status")).isEqualTo("GRANTED");
        assertThat(reply.text("/decisions/1/stages/0/stage")).isEqualTo("FOLLOW_UP");
        assertThat(reply.body().at("/decisions/1/stages").size()).isEqualTo(1);
        assertThat(reply.body().at("/decisions/0/inForce").asBoolean()).isTrue();
        assertThat(reply.body().at("/decisions/1/inForce").asBoolean()).isTrue();
    }

    @Test
    void NO_PN_diagnostics_alone_is_granted_while_the_treatment_is_not_clarified() {
        var both = Application.notification().with("/stages", List.of("TREATMENT", "DIAGNOSTICS"));
        var kase = unclarified(both);

        var proposal = kase.read("/proposal?decidedOn=" + Ready.DAY);

        assertThat(proposal.at("/outcome").asString()).as("%s", proposal).isEqualTo("PARTLY_GRANTED");
        assertThat(texts(proposal.at("/stages"), "/stage")).containsExactly("DIAGNOSTICS", "TREATMENT");
        assertThat(texts(proposal.at("/stages"), "/outcome")).containsExactly("GRANTED", "REFUSED");
        assertThat(kase.decide("PARTLY_GRANTED", Ready.DAY).text("/status")).isEqualTo("PARTLY_GRANTED");

        var again = Map.of("stage", "TREATMENT", "requestedOn", "2024-04-02");
        assertThat(kase.done("handler", "/stages", again).at("/status").asString())
                .isEqualTo("UNDER_ASSESSMENT");
        assertThat(kase.post("handler", "/stages", again).text("/reason")).isEqualTo("stage-out-of-order");
    }

    @Test
    void NO_PN_the_result_of_a_granted_stage_is_reported() {
        var kase = granted();

        kase.done(
                "handler", "/stages/TREATMENT/result", Map.of("reportedOn", "2024-03-20", "summary", "It went well."));

        assertThat(kase.history()).endsWith("StageResultReported");
    }

    @Test
    void NO_PN_there_is_no_result_of_a_stage_that_was_not_granted() {
        var undecided = Ready.notification(this).post("handler", "/stages/TREATMENT/result", Map.of());
        var notAsked = granted().post("handler", "/stages/FOLLOW_UP/result", Map.of());

        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.text("/rule")).isEqualTo("NO-PN");
        assertThat(notAsked.status()).isEqualTo(422);
        assertThat(notAsked.text("/reason")).isEqualTo("stage-not-open");
        assertThat(granted().post("handler", "/stages/SURGERY/result", Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void NO_PN_stages_follow_the_order_of_care() {
        var kase = granted();

        var earlier = kase.post("handler", "/stages", Map.of("stage", "DIAGNOSTICS", "requestedOn", "2024-04-02"));
        var same = kase.post("handler", "/stages", Map.of("stage", "TREATMENT", "requestedOn", "2024-04-02"));

        assertThat(earlier.status()).isEqualTo(422);
        assertThat(earlier.text("/reason")).isEqualTo("stage-out-of-order");
        assertThat(earlier.text("/errors/0/pointer")).isEqualTo("/stage");
        assertThat(same.status()).isEqualTo(422);
    }

    @Test
    void a_case_of_another_type_knows_no_stages_and_a_notification_no_travel() {
        var stage = open(Application.claim()).post("handler", "/stages", FOLLOW_UP);
        var travel = open(Application.notification())
                .post("handler", "/travel/forwarding", Map.of("institution", "Pasientreiser"));

        assertThat(stage.status()).isEqualTo(409);
        assertThat(stage.text("/reason")).isEqualTo("wrong-case-type");
        assertThat(travel.status()).isEqualTo(409);
        assertThat(open(Application.authorisation())
                        .post("handler", "/stages", FOLLOW_UP)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_withdrawn_notification_takes_no_further_stage() {
        var kase = open(Application.notification());
        kase.done("handler", "/withdrawal", Map.of("reasons", "Stays at home.", "withdrawnOn", "2024-03-01"));

        assertThat(kase.post("handler", "/stages", FOLLOW_UP).status()).isEqualTo(409);
    }

    private OpenCase granted() {
        var kase = Ready.notification(this);
        kase.decided("GRANTED", Ready.DAY);
        return kase;
    }

    private OpenCase unclarified(Application application) {
        var kase = open(application)
                .documents("nb", "APPOINTMENT_LETTER", "SPECIALIST_OPINION", "TREATMENT_OFFER")
                .answered("2024-02-15", "TREATMENT_CLARIFIED");
        var episode = Map.of("drgCode", "DIAG1", "stage", "DIAGNOSTICS", "careOn", "2024-03-04");
        var price = Map.of("episodes", List.of(episode));
        kase.done("handler", "/assessment", Map.of("price", price, "assessedOn", "2024-02-15"));
        return kase;
    }
}
