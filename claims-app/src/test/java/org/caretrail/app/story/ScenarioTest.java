package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caretrail.app.story.Scenario.Step;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Upload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lives scenarios of one country's law over HTTP, from the application to the explanation of the decision. */
abstract class ScenarioTest extends CaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static <T> T table(String name, Class<T> as) {
        try (var table = Objects.requireNonNull(ScenarioTest.class.getResourceAsStream("/scenarios/" + name))) {
            return JSON.readValue(table, as);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    void lives(Scenario s, ScenarioBase base) {
        if (s.outcome().equals("TURNED_AWAY")) {
            turnedAway(s, base);
            return;
        }
        var day = s.on() == null ? base.decidedOn() : s.on();
        var kase = opened(s, base, day);
        switch (s.outcome()) {
            case "NONE" -> undecided(kase, s, day);
            case "FORBIDDEN" -> forbidden(kase, s, day);
            case "RECORDED" -> assertThat(s.shows()).isNotEmpty();
            default -> decided(kase, s, day);
        }
        s.then().forEach(step -> take(step, kase));
        if (!s.shows().isEmpty()) {
            var now = kase.now();
            s.shows()
                    .forEach((pointer, text) -> assertThat(text(now.at(pointer)))
                            .as("%s of %s", pointer, now)
                            .isEqualTo(text));
        }
    }

    private void turnedAway(Scenario s, ScenarioBase base) {
        var application = base.application();
        s.with().forEach(application::with);
        var reply = submit(application);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(422);
        assertThat(reply.text("/rule")).isEqualTo(s.rule());
    }

    private static void decided(OpenCase kase, Scenario s, String day) {
        var decision = kase.decided(s.outcome(), day);
        if (s.shows().isEmpty()) {
            var why = kase.read("/decisions/" + decision + "/explanation");
            assertThat(found(why, s.rule())).as("%s", why).contains(s.finds());
        }
        if (s.payout() != null) {
            assertThat(elements(kase.now().at("/decisions"))
                            .getLast()
                            .at("/amounts/payout/amount")
                            .asString())
                    .isEqualTo(s.payout());
        }
    }

    private static void undecided(OpenCase kase, Scenario s, String day) {
        var proposal = kase.read("/proposal?decidedOn=" + day);
        assertThat(text(proposal.at("/outcome"))).as("%s", proposal).isEqualTo("NONE");
        assertThat(elements(proposal.at("/findings")).stream()
                        .filter(f -> text(f.at("/rule")).equals(s.rule()))
                        .map(f -> text(f.at("/result"))))
                .as("%s", proposal)
                .contains(s.finds());
        assertThat(kase.decide("GRANTED", day).status()).isEqualTo(422);
    }

    private static void forbidden(OpenCase kase, Scenario s, String day) {
        var reply = kase.decide("GRANTED", day);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(422);
        assertThat(reply.text("/rule")).isEqualTo(s.rule());
    }

    private OpenCase opened(Scenario s, ScenarioBase base, String day) {
        var application = base.application();
        s.with().forEach(application::with);
        var authorisation = base.restsOn();
        if (authorisation != null) {
            restOn(authorisation, application, s);
        }
        var kase = open(application);
        documents(kase, s, base);
        assessed(kase, day, s.price() == null ? base.price() : s.price(), s.settledIn(base));
        s.before().forEach(step -> take(step, kase));
        if (s.outcome().equals("RECORDED")) {
            return kase;
        }
        var notMet = s.notMet().toArray(String[]::new);
        kase.answered(day, notMet);
        return s.notMet().isEmpty() ? kase : kase.answered(day, notMet);
    }

    private void restOn(ScenarioBase base, Application claim, Scenario s) {
        var number = Application.somebody();
        var authorisation = open(base.application().of(number))
                .documents(base.language(), base.documents().toArray(String[]::new))
                .answered(base.decidedOn());
        authorisation.decided("GRANTED", base.decidedOn());
        s.onS2().forEach(step -> take(step, authorisation));
        claim.of(number).with("/s2Authorisation", authorisation.id());
    }

    private static void documents(OpenCase kase, Scenario s, ScenarioBase base) {
        var documents = s.documents();
        if (documents == null) {
            kase.documents(base.language(), base.documents().toArray(String[]::new));
            return;
        }
        for (var metadata : documents) {
            var sent = Upload.text("OTHER", base.language()).knownAs(JSON.writeValueAsString(metadata));
            assertThat(kase.upload(sent).status()).isEqualTo(201);
        }
    }

    private static void assessed(
            OpenCase kase, String day, Map<String, Object> price, List<Map<String, Object>> settled) {
        if (!price.isEmpty()) {
            kase.done("handler", "/assessment", Map.of("assessedOn", day, "price", price));
        }
        if (!settled.isEmpty()) {
            kase.done("handler", "/assessment", Map.of("assessedOn", day, "settled", settled));
        }
    }

    private static void take(Step step, OpenCase kase) {
        var client = step.client() == null ? "handler" : step.client();
        kase.done(client, named(step.path(), kase), named(JSON.writeValueAsString(step.body()), kase));
    }

    private static String named(String text, OpenCase kase) {
        if (!text.contains("{")) {
            return text;
        }
        var now = kase.now();
        return text.replace("{case}", kase.id())
                .replace("{decision}", newest(now.at("/decisions"), "/decisionId"))
                .replace("{complaint}", newest(now.at("/complaints"), "/complaintId"))
                .replace("{appeal}", newest(now.at("/appeals"), "/appealId"));
    }

    private static String newest(JsonNode all, String id) {
        return all.isEmpty() ? "none" : text(elements(all).getLast().at(id));
    }

    private static List<String> found(JsonNode why, String rule) {
        var findings = of(rule, why.at("/findings")).map(f -> f.at("/met").asBoolean() ? "MET" : "NOT_MET");
        var steps = of(rule, why.at("/steps")).map(_ -> "STEP");
        var told = of(rule, why.at("/information")).map(_ -> "TOLD");
        var all = Stream.of(findings, steps, told).flatMap(f -> f).distinct().toList();
        return all.isEmpty() ? List.of("ABSENT") : all;
    }

    private static Stream<JsonNode> of(String rule, JsonNode all) {
        return elements(all).stream().filter(f -> text(f.at("/rule")).equals(rule));
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "" : node.asString();
    }
}
