package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Service;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a client sees of one rule in a case.
 *
 * <ul>
 *   <li>{@code MET}, {@code NOT_MET}, {@code OPEN}: a finding; {@code = figure}: the result of a step; {@code READ}: the reading
 *       that a finding rests on; {@code TOLD}: a paragraph for the patient; {@code ABSENT}: nothing of these
 *   <li>{@code ROUTE}, {@code NO ROUTE}: it is the route that is right instead; {@code DUE day}, {@code CLOCK MET},
 *       {@code CLOCK EXPIRED}, {@code NO CLOCK}: a term of the case; {@code NOT COUNTED}, {@code COUNTED}: whether a document fails to count for it; {@code SAID}, {@code NOT SAID}: whether the
 *       history names it
 *   <li>{@code DONE}, {@code REFUSED}: what was answered to the last step; {@code COUNTS sum}, {@code RETURNS sum}: of the fee
 *       that it reported
 *   <li>{@code CARD day}, {@code NO CARD day}, {@code YEAR year sum}, {@code REFUNDED year sum}: what the user-fee registry says
 * </ul>
 *
 * @param said  the proposal, or the explanation of the decision; null where nobody decided
 * @param reply the answer to the last step after it; null where there was none
 */
record Seen(
        Service service,
        OpenCase kase,
        String rule,
        @Nullable JsonNode said,
        @Nullable Reply reply) {

    void is(String finds) {
        if (finds.matches("(NO )?CARD .*|YEAR .*|REFUNDED .*")) {
            await().untilAsserted(() -> assertThat(registered(finds)).isEqualTo(finds));
        } else {
            var seen = Stream.concat(law(), answered()).toList();
            assertThat(seen.contains(finds) ? seen.stream() : Stream.concat(seen.stream(), file()))
                    .as("%s", said)
                    .contains(finds);
        }
    }

    private Stream<String> law() {
        if (said == null) {
            return Stream.of();
        }
        var found = all(said, "/findings").filter(this::named).map(Seen::result);
        var steps = all(said, "/steps")
                .filter(this::named)
                .map(s -> "= " + s.at("/result").asString());
        var told = all(said, "/information").filter(this::named).map(_ -> "TOLD");
        var read = all(said, "/findings")
                .flatMap(f -> all(f, "/facts"))
                .filter(f -> f.at("/value").asString().equals(rule))
                .map(_ -> "READ");
        var seen = Stream.of(found, steps, told, read).flatMap(s -> s).toList();
        return seen.isEmpty() ? Stream.of("ABSENT") : seen.stream();
    }

    private Stream<String> file() {
        var now = kase.now();
        var due = all(now, "/clocks")
                .filter(this::named)
                .flatMap(c -> Stream.of(
                        "DUE " + c.at("/dueOn").asString(),
                        "CLOCK " + c.at("/state").asString()))
                .toList();
        var route = all(now, "/decisions")
                .anyMatch(d -> d.at("/rightRoute").asString("").contains(rule));
        var document = all(now, "/dossier/documents")
                .anyMatch(d -> d.at("/why").asString("").contains(rule));
        var words = all(kase.read("/history"), "/items")
                .anyMatch(e -> e.at("/words").asString().contains(rule));
        return Stream.of(
                        due.isEmpty() ? List.of("NO CLOCK") : due,
                        List.of(route ? "ROUTE" : "NO ROUTE", document ? "NOT COUNTED" : "COUNTED"),
                        List.of(words ? "SAID" : "NOT SAID"))
                .flatMap(List::stream);
    }

    private Stream<String> answered() {
        if (reply == null) {
            return Stream.of();
        }
        var refused = reply.status() >= 400;
        return refused
                ? Stream.of(reply.text("/rule").equals(rule) ? "REFUSED" : "refused: " + reply.body())
                : Stream.of(
                        "DONE", "COUNTS " + reply.text("/counted/amount"), "RETURNS " + reply.text("/returned/amount"));
    }

    private String registered(String finds) {
        var words = finds.split(" ", -1);
        var person = "/api/v1/persons/" + kase.now().at("/personId").asString();
        if (finds.contains("CARD")) {
            var on = words[words.length - 1];
            var holds =
                    service.get("auditor", person + "/exemption-card?on=" + on).body();
            return (holds.at("/holds").asBoolean() ? "CARD " : "NO CARD ") + on;
        }
        var year =
                service.get("auditor", person + "/user-fees?year=" + words[1]).body();
        var sum = words[0].equals("YEAR") ? "/counted/amount" : "/refunded/amount";
        return words[0] + " " + words[1] + " " + year.at(sum).asString();
    }

    private boolean named(JsonNode node) {
        return node.at("/rule").asString().equals(rule);
    }

    /** A proposal says the result, an explanation whether it was met. */
    private static String result(JsonNode finding) {
        var result = finding.at("/result");
        return result.isMissingNode() ? (finding.at("/met").asBoolean() ? "MET" : "NOT_MET") : result.asString();
    }

    private static Stream<JsonNode> all(JsonNode node, String pointer) {
        return StreamSupport.stream(node.at(pointer).spliterator(), false);
    }
}
