package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole cases of Dutch law over HTTP, from the application to the explanation of the decision, by the table {@code
 * scenarios/netherlands.json}: each differs in one thing from a case that is granted, and is decided by what that changes.
 */
class DutchScenariosTest extends CaseTest {

    private static final String TABLE = "/scenarios/netherlands.json";

    static List<Scenario> scenarios() throws IOException {
        try (var table = Objects.requireNonNull(DutchScenariosTest.class.getResourceAsStream(TABLE))) {
            return List.of(JsonMapper.builder().build().readValue(table, Scenario[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_case_is_decided_by_what_the_law_finds(Scenario s) {
        var kase = opened(s);
        if (s.outcome().equals("NONE")) {
            assertThat(undecided(kase.read("/proposal"), s)).contains(s.finds());
            assertThat(kase.decide("GRANTED", s.day()).status()).isEqualTo(422);
            return;
        }
        var decision = kase.decided(s.outcome(), s.day());
        var why = kase.read("/decisions/" + decision + "/explanation");
        assertThat(found(why, s)).as("%s", why).contains(s.finds());
        if (s.payout() != null) {
            assertThat(elements(kase.now().at("/decisions"))
                            .getLast()
                            .at("/amounts/payout/amount")
                            .asString())
                    .isEqualTo(s.payout());
        }
    }

    @Test
    void every_rule_of_the_table_is_met_once_and_once_not() throws IOException {
        var byRule = new TreeMap<String, List<String>>();
        for (var s : scenarios()) {
            byRule.computeIfAbsent(s.rule(), _ -> new ArrayList<>()).add(s.finds());
        }
        assertThat(byRule)
                .allSatisfy((rule, finds) ->
                        assertThat(bothWays(finds)).as("%s %s", rule, finds).isTrue());
    }

    private static boolean bothWays(List<String> finds) {
        var steps = finds.stream().filter("STEP"::equals).count();
        return steps > 1
                || (finds.contains("MET")
                        && Stream.of("NOT_MET", "OPEN", "ABSENT").anyMatch(finds::contains));
    }

    /** What a proposal without an outcome finds by the rule. */
    private static List<String> undecided(JsonNode proposal, Scenario s) {
        assertThat(proposal.at("/outcome").asString()).isEqualTo("NONE");
        return elements(proposal.at("/findings")).stream()
                .filter(f -> f.at("/rule").asString().equals(s.rule()))
                .map(f -> f.at("/result").asString())
                .toList();
    }

    private OpenCase opened(Scenario s) {
        var application = s.base().application();
        s.with().forEach(application::with);
        var kase = open(application);
        if (s.base().claims()) {
            kase.documents("nl", "ITEMISED_INVOICE", "PAYMENT_PROOF", "DISCHARGE_SUMMARY", "REFERRAL");
        } else {
            kase.documents("nl", "REFERRAL", "DOCTOR_STATEMENT", "TREATMENT_OFFER");
        }
        var notMet = s.notMet().toArray(String[]::new);
        kase.answered(s.day(), notMet).answered(s.day(), notMet);
        assessed(kase, s);
        return kase;
    }

    private static void assessed(OpenCase kase, Scenario s) {
        var points = s.settled().stream().map(p -> p.get("point")).toList();
        var settled = Stream.concat(
                        s.base().settled().stream().filter(p -> !points.contains(p.get("point"))), s.settled().stream())
                .toList();
        var product = s.base().careProduct();
        if (!product.isEmpty()) {
            kase.done("handler", "/assessment", Map.of("assessedOn", s.day(), "price", Map.of("careProduct", product)));
        }
        if (!settled.isEmpty()) {
            kase.done("handler", "/assessment", Map.of("assessedOn", s.day(), "settled", settled));
        }
    }

    private static List<String> found(JsonNode why, Scenario s) {
        var findings = elements(why.at("/findings")).stream()
                .filter(f -> f.at("/rule").asString().equals(s.rule()))
                .map(f -> f.at("/met").asBoolean() ? "MET" : "NOT_MET");
        var steps = elements(why.at("/steps")).stream()
                .filter(f -> f.at("/rule").asString().equals(s.rule()))
                .map(_ -> "STEP");
        var all = Stream.concat(findings, steps).distinct().toList();
        return all.isEmpty() ? List.of("ABSENT") : all;
    }
}
