package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.caretrail.app.Reply;
import org.caretrail.app.RunningService;
import org.caretrail.app.demo.Stories;
import org.caretrail.app.demo.Teller;
import org.caretrail.app.demo.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells one story to the running service, once for all tests of a class, and reads what came of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoryTest extends RunningService {

    private final String name;
    private Map<String, String> kept = Map.of();

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    StoryTest(String name) {
        this.name = name;
    }

    @BeforeAll
    void tell() {
        var service = RestClient.create("http://127.0.0.1:" + port);
        var story = Stories.read(name, json);
        var teller =
                new Teller(service, new Tokens(service), json, story, getClass().getSimpleName());
        for (var step = 0; step < story.steps().size(); step++) {
            teller.take(step);
        }
        kept = teller.kept();
    }

    /** An id that the story kept. */
    String id(String of) {
        return kept.getOrDefault(of, "nothing kept as " + of);
    }

    /** The case that the story kept under this name, as it stands. */
    JsonNode kase(String of) {
        return read("/api/v1/cases/" + id(of));
    }

    JsonNode explanation(String caseOf, String decisionOf) {
        return read("/api/v1/cases/" + id(caseOf) + "/decisions/" + id(decisionOf) + "/explanation");
    }

    /** The history as "date EventType" lines. */
    List<String> history(String of) {
        return elements(read("/api/v1/cases/" + id(of) + "/history").at("/items")).stream()
                .map(e -> e.at("/happenedOn").asString() + " " + e.at("/type").asString())
                .toList();
    }

    JsonNode read(String path) {
        Reply reply = get("auditor", path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.body();
    }

    /** One step of an explanation, by the name of its result. */
    static JsonNode step(JsonNode explanation, String name) {
        return elements(explanation.at("/steps")).stream()
                .filter(s -> s.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + name + " in " + explanation.at("/steps")));
    }

    /** One finding of an explanation, by its rule and point. */
    static JsonNode finding(JsonNode explanation, String rule, String point) {
        return elements(explanation.at("/findings")).stream()
                .filter(f -> f.at("/rule").asString().equals(rule)
                        && f.at("/point").asString().equals(point))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + rule + " " + point));
    }

    static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
