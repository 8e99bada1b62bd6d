package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Service;
import org.caretrail.app.web.fixture.Upload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lives one scenario over HTTP. */
final class NorwegianCase {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Service service;
    private final NorwegianScenario scenario;
    private final OpenCase kase;

    NorwegianCase(Service service, NorwegianScenario scenario, OpenCase kase) {
        this.service = service;
        this.scenario = scenario;
        this.kase = kase;
    }

    /** From its documents to its last step; what is seen then. */
    Seen lived() {
        documents();
        scenario.first().forEach(step -> assertThat(made(step, "").status()).isLessThan(400));
        if (scenario.outcome() != null) {
            answered();
        }
        var said = scenario.outcome() == null ? null : decided(scenario.outcome());
        var decision = said == null ? "" : said.at("/decisionId").asString("");
        Reply last = null;
        for (var step : scenario.then()) {
            last = made(step, decision);
        }
        return new Seen(service, kase, scenario.rule(), said, last);
    }

    private void documents() {
        scenario.base().documents().stream()
                .filter(kind -> !scenario.without().contains(kind))
                .forEach(kind -> kase.document(kind, "nb"));
        for (var document : scenario.documents()) {
            var known = new LinkedHashMap<String, Object>(Map.of("language", "nb", "receivedOn", "2024-02-01"));
            known.putAll(document);
            var sent = Upload.text("letter", "nb").knownAs(JSON.writeValueAsString(known));
            assertThat(kase.upload(sent).status()).isEqualTo(201);
        }
    }

    private void answered() {
        var questions = all(kase.read("/questions").at("/items")).toList();
        var medical = answers(questions, "ADVISER");
        if (!medical.isEmpty()) {
            kase.done("adviser", "/assessment", Map.of("assessedOn", scenario.day(), "findings", medical));
        }
        var body = new LinkedHashMap<String, Object>(Map.of(
                "assessedOn", scenario.day(), "findings", answers(questions, "HANDLER"), "settled", scenario.points()));
        if (!scenario.pricedBy().isEmpty()) {
            body.put("price", scenario.pricedBy());
        }
        kase.done("handler", "/assessment", body);
    }

    private List<Map<String, Object>> answers(List<JsonNode> questions, String of) {
        return questions.stream()
                .filter(q -> q.at("/for").asString().equals(of))
                .map(q -> Map.<String, Object>of(
                        "rule",
                        q.at("/rule").asString(),
                        "condition",
                        q.at("/condition").asString(),
                        "met",
                        !scenario.notMet().contains(q.at("/condition").asString()),
                        "reasons",
                        "as the documents show"))
                .toList();
    }

    /** The explanation of the decision; or the proposal, where nothing can be decided. */
    private JsonNode decided(String outcome) {
        if (outcome.equals("NONE")) {
            var proposal = kase.read("/proposal?decidedOn=" + scenario.day());
            assertThat(proposal.at("/outcome").asString()).isEqualTo("NONE");
            assertThat(kase.decide("GRANTED", scenario.day()).status()).isEqualTo(422);
            return proposal;
        }
        var reply = kase.decide(outcome, scenario.day());
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
        var decision = reply.body().at("/decisions/0");
        if (scenario.payout() != null) {
            assertThat(decision.at("/amounts/payout/amount").asString()).isEqualTo(scenario.payout());
        }
        return kase.read("/decisions/" + decision.at("/decisionId").asString() + "/explanation");
    }

    private Reply made(Map<String, Object> step, String decision) {
        var client = step.getOrDefault("as", "handler").toString();
        var path = filled(String.valueOf(step.get("post")), decision);
        var body = filled(JSON.writeValueAsString(step.get("body")), decision);
        return path.startsWith("/user-fees")
                ? service.post(client, person() + path, body)
                : kase.post(client, path, body);
    }

    /** With the decision of the scenario, and with the newest, in their places. */
    private String filled(String text, String decision) {
        var known = text.replace("{decision}", decision);
        return known.contains("{last}") ? known.replace("{last}", kase.lastDecision()) : known;
    }

    private String person() {
        return "/api/v1/persons/" + kase.now().at("/personId").asString();
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
