package org.caretrail.app.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SettledPointTest extends CaseTest {

    @Test
    void NO_AMOUNT_3_a_figure_that_no_table_has_is_settled_with_its_source() {
        var kase = Ready.notification(this).priced("2024-02-15", "NOT-IN-THE-TABLE");
        var open = manual(kase);

        assertThat(kase.read("/proposal?decidedOn=" + Ready.DAY).at("/outcome").asString())
                .isEqualTo("NONE");
        assertThat(open.at("/rule").asString()).isEqualTo("NO-AMOUNT-3");
        var settled = settle(kase, Map.of("figure", 1.5, "source", "letter of the Directorate"), open);

        assertThat(settled.status()).as("%s", settled.body()).isEqualTo(200);
        var proposal = kase.read("/proposal?decidedOn=" + Ready.DAY);
        assertThat(proposal.at("/outcome").asString()).isEqualTo("GRANTED");
        assertThat(proposal.at("/steps").toString()).contains("letter of the Directorate", "settled by");
    }

    @Test
    void NO_PN_a_notification_asked_for_after_the_care_waits_for_a_person() {
        var late = Ready.notification(this, Application.notification().with("/care/from", "2024-01-10"));
        var open = manual(late);

        assertThat(open.at("/rule").asString()).isEqualTo("NO-PN");
        assertThat(settle(late, Map.of("as", "not met"), open).status()).isEqualTo(200);

        var proposal = late.read("/proposal?decidedOn=" + Ready.DAY);
        assertThat(proposal.at("/manual").size()).isZero();
        assertThat(proposal.at("/outcome").asString()).isEqualTo("REFUSED");
    }

    @Test
    void a_point_settled_again_is_as_it_was_settled_last() {
        var late = Ready.notification(
                this,
                Application.notification().with("/care/from", "2024-02-05").receivedOn("2024-02-10"));
        var open = manual(late);

        settle(late, Map.of("as", "not met"), open, "2024-02-16");
        settle(late, Map.of("as", "met"), open, "2024-02-17");

        assertThat(late.read("/proposal?decidedOn=" + Ready.DAY).at("/outcome").asString())
                .isEqualTo("GRANTED");
    }

    @Test
    void a_point_is_settled_as_something() {
        var reply = settle(open(Application.notification()), Map.of(), "NO-PN", "asked beforehand", "2024-02-15");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/settled/0");
    }

    @Test
    void a_figure_names_its_source() {
        var reply = settle(open(Application.notification()), Map.of("figure", 2), "NO-AMOUNT-3", "x", "2024-02-15");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/settled/0");
    }

    @Test
    void a_sum_is_settled_in_the_currency_that_the_scheme_pays_in() {
        var euro = Map.of("amount", Map.of("amount", "1.00", "currency", "EUR"), "source", "a letter");

        var reply = settle(open(Application.notification()), euro, "NO-AMOUNT-2", "x", "2024-02-15");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("wrong-currency");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/settled/0/amount");
    }

    private static JsonNode manual(OpenCase kase) {
        return manual(kase, Ready.DAY);
    }

    private static JsonNode manual(OpenCase kase, String day) {
        return kase.read("/proposal?decidedOn=" + day).at("/manual/0");
    }

    private static Reply settle(OpenCase kase, Map<String, Object> how, JsonNode point) {
        return settle(kase, how, point, "2024-02-16");
    }

    private static Reply settle(OpenCase kase, Map<String, Object> how, JsonNode point, String on) {
        return settle(
                kase, how, point.at("/rule").asString(), point.at("/point").asString(), on);
    }

    private static Reply settle(OpenCase kase, Map<String, Object> how, String rule, String point, String on) {
        var settled = new HashMap<String, Object>(how);
        settled.put("rule", rule);
        settled.put("point", point);
        settled.put("reasons", "As the letter says.");
        return kase.post("handler", "/assessment", Map.of("assessedOn", on, "settled", List.of(settled)));
    }
}
