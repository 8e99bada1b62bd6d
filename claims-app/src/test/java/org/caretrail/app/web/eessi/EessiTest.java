package org.caretrail.app.web.eessi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caretrail.app.integration.eessi.EessiDocument;
import org.caretrail.app.integration.eessi.EessiFields;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** EESSI documents as JSON of ours: each becomes the step that it asks for, or is parked with the reason. */
class EessiTest extends EessiCase {

    @Test
    void EU_26_2_an_S009_opens_the_case_that_the_institution_of_residence_forwards() {
        var id = message();
        var taken = received(id, "S009", null, application());

        assertThat(taken.at("/state").asString()).isEqualTo("TAKEN");
        var kase = get("auditor", "/api/v1/cases/" + taken.at("/caseId").asString())
                .body();
        assertThat(kase.at("/type").asString()).isEqualTo("S2_AUTHORISATION");
        assertThat(kase.at("/through").asString()).isEqualTo("RESIDENCE_FUND");
        assertThat(kase.at("/statement/institution").asString()).isEqualTo("CNS");
    }

    @Test
    void a_message_sent_again_is_known_by_its_name() {
        var id = message();
        var first = received(id, "S009", null, application());

        assertThat(received(id, "S009", null, application()).at("/caseId")).isEqualTo(first.at("/caseId"));
    }

    @Test
    void EU_26_2_an_incomplete_message_is_parked_and_taken_once_it_is_complete() {
        var id = message();
        var content = application();
        content.remove("statement");
        var parked = received(id, "S009", null, content);
        assertThat(parked.at("/state").asString()).isEqualTo("PARKED");
        assertThat(parked.at("/reasons").toString()).contains("/statement/conditionsMet is missing");
        assertThat(texts(
                        get("handler", "/api/v1/eessi/messages?limit=500")
                                .body()
                                .at("/items"),
                        "/messageId"))
                .contains(id);

        var retried = post("handler", "/api/v1/eessi/messages/" + id + "/retry", Map.of("content", application()));
        assertThat(retried.text("/state")).isEqualTo("TAKEN");
        assertThat(texts(
                        get("handler", "/api/v1/eessi/messages?limit=500")
                                .body()
                                .at("/items"),
                        "/messageId"))
                .doesNotContain(id);
    }

    @Test
    void an_unknown_document_is_parked_and_not_dropped() {
        var parked = received(message(), "S999", null, new HashMap<>(Map.of("anything", "at all")));

        assertThat(parked.at("/state").asString()).isEqualTo("PARKED");
        assertThat(parked.at("/reasons").toString()).contains("S999");
        assertThat(parked.at("/content/anything").asString()).isEqualTo("at all");
    }

    @Test
    void EU_26_5_an_S035_asks_for_an_extension_and_an_S037_answers_it() {
        var kase = Ready.authorisation(this);
        var id = message();
        var content = new HashMap<String, Object>(
                Map.of("institution", "mutualiteit", "neededUntil", "2024-03-20", "reportedOn", "2024-03-14"));
        var early = received(id, "S035", kase.id(), content);
        assertThat(early.at("/reasons").toString()).contains("no S2 was granted");

        kase.decided("GRANTED", "2024-02-20");
        assertThat(post("handler", "/api/v1/eessi/messages/" + id + "/retry", Map.of())
                        .text("/state"))
                .isEqualTo("TAKEN");
        var extension =
                kase.now().at("/correspondence/extensions/0/extensionId").asString();
        kase.done(
                "handler",
                "/extensions/" + extension + "/answer",
                Map.of(
                        "outcome",
                        "GRANTED",
                        "validUntil",
                        "2024-03-20",
                        "answeredOn",
                        "2024-03-16",
                        "reasons",
                        "It is needed."));

        assertThat(sent(kase, "S037").at("/content/validUntil").asString()).isEqualTo("2024-03-20");
        assertThat(sent(kase, "S010").at("/content/outcome").asString()).isEqualTo("GRANTED");
        assertThat(sent(kase, "S010").at("/content/validUntil").asString()).isEqualTo("2024-03-20");
    }

    @Test
    void EU_25_4_an_S067_asks_for_rates_and_an_S068_brings_them() {
        var line = Map.of("careOn", "2024-03-11", "amount", Map.of("amount", "900.00", "currency", "EUR"));
        var kase = open(Application.minimal("reimbursement-claims", "NL_ZVW")
                .receivedOn("2024-04-05")
                .with("/invoices", List.of(Map.of("number", "R-1", "lines", List.of(line)))));
        kase.done("handler", "/rate-requests", Map.of("institution", "mutualiteit", "requestedOn", "2024-04-06"));
        assertThat(sent(kase, "S067")
                        .at("/content/invoices/0/lines/0/amount/amount")
                        .asString())
                .isEqualTo("900.00");

        var rates = List.of(Map.of("invoiceId", "1", "amount", Map.of("amount", "700.00", "currency", "EUR")));
        var content = new HashMap<String, Object>(
                Map.of("institution", "mutualiteit", "answeredOn", "2024-04-20", "rates", rates));
        assertThat(received(message(), "S068", kase.id(), content).at("/state").asString())
                .isEqualTo("TAKEN");
        assertThat(kase.now()
                        .at("/correspondence/rates/0/invoices/0/amount/amount")
                        .asString())
                .isEqualTo("700.00");
    }

    @Test
    void EU_26_1_an_S080_claims_actual_cost_and_an_S081_acknowledges_and_answers_it() {
        var kase = Ready.authorisation(this);
        kase.decided("GRANTED", "2024-02-20");
        assertThat(received(message(), "S080", kase.id(), cost("C-17"))
                        .at("/state")
                        .asString())
                .isEqualTo("TAKEN");

        assertThat(kase.history()).endsWith("CostsClaimed");
        assertThat(sent(kase, "S081").at("/content/reference").asString()).isEqualTo("C-17");
        assertThat(sent(kase, "S081").at("/content/acknowledgedOn").asString()).isEqualTo("2024-05-02");
        assertThat(sent(kase, "S081").at("/content/accepted").isMissingNode()).isTrue();

        var id = kase.now().at("/correspondence/costClaims/0/costClaimId").asString();
        kase.done(
                "handler",
                "/cost-claims/" + id + "/answer",
                Map.of(
                        "accepted", Map.of("amount", "9000.00", "currency", "EUR"),
                        "reasons", "One day was not given.",
                        "answeredOn", "2024-06-01"));
        assertThat(sent(kase, "S081").at("/content/accepted/amount").asString()).isEqualTo("9000.00");
    }

    @Test
    void a_claim_of_cost_that_comes_under_its_number_again_is_parked() {
        var kase = Ready.authorisation(this);
        received(message(), "S080", kase.id(), cost("C-18"));

        var again = received(message(), "S080", kase.id(), cost("C-18"));
        assertThat(again.at("/state").asString()).isEqualTo("PARKED");
        assertThat(again.at("/reasons").toString()).contains("under that number before");
    }

    @Test
    void a_case_has_nothing_to_tell_before_it_happened() {
        var kase = open(Application.authorisation());
        for (var document : EessiDocument.values()) {
            assertThat(get("auditor", kase.path("/eessi/" + document)).status())
                    .as("%s", document)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(EessiDocument.class)
    void every_document_has_fields_and_cannot_do_without_some_of_them(EessiDocument document) {
        assertThat(EessiFields.shipped().of(document)).anyMatch(f -> f.required());
        assertThat(texts(get("auditor", "/api/v1/eessi/fields").body().at("/items"), "/document"))
                .contains(document.name());
    }

    private JsonNode sent(OpenCase kase, String document) {
        return kase.read("/eessi/" + document);
    }

    private static Map<String, Object> cost(String reference) {
        return new HashMap<>(Map.of(
                "institution",
                "mutualiteit",
                "reference",
                reference,
                "claimedOn",
                "2024-05-02",
                "careFrom",
                "2024-03-11",
                "careTo",
                "2024-03-15",
                "amount",
                Map.of("amount", "9188.28", "currency", "EUR")));
    }
}
