package org.caretrail.app.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole case that differs from one that is granted in one thing.
 *
 * @param rule      that the difference is about
 * @param what      the difference, in words
 * @param base      the case that it differs from
 * @param with      fields of the application that are otherwise
 * @param notMet    conditions that are answered no
 * @param settled   points that a person settles
 * @param dropped   rules whose points, settled in the base, are not settled here
 * @param documents that come in; null: those of the base
 * @param price     what the price rests on; null: as in the base
 * @param onS2      steps on the authorisation that a claim rests on
 * @param before    steps on the case before it is decided
 * @param on        the day of the decision; null: that of the base
 * @param finds     what the law finds by the rule: MET, NOT_MET, OPEN, STEP where it is a step of the amount, TOLD where the decision
 *                  tells it, ABSENT where it is not found at all
 * @param outcome   of the decision; NONE where nothing can be decided, FORBIDDEN where the rule forbids the decision, RECORDED where none
 *                  is taken, TURNED_AWAY where the rule lets nobody apply for it
 * @param payout    in euros, where something is said of it
 * @param then      steps on the case after it was decided
 * @param shows     texts of the case at the end, by pointer; they then are what the law found
 * @param crosses   changes of tables on one side of which it lies, each as the table and its first day, such as
 *                  {@code nl-tariff-steps 2021-12-15}
 */
record Scenario(
        String rule,
        String what,
        String base,
        Map<String, Object> with,
        List<String> notMet,
        List<Map<String, Object>> settled,
        List<String> dropped,
        @Nullable List<Map<String, String>> documents,
        @Nullable Map<String, Object> price,
        List<Step> onS2,
        List<Step> before,
        @Nullable String on,
        String finds,
        String outcome,
        @Nullable String payout,
        List<Step> then,
        Map<String, String> shows,
        List<String> crosses) {

    Scenario {
        with = with == null ? Map.of() : Map.copyOf(with);
        notMet = notMet == null ? List.of() : List.copyOf(notMet);
        settled = settled == null ? List.of() : List.copyOf(settled);
        dropped = dropped == null ? List.of() : List.copyOf(dropped);
        onS2 = onS2 == null ? List.of() : List.copyOf(onS2);
        before = before == null ? List.of() : List.copyOf(before);
        then = then == null ? List.of() : List.copyOf(then);
        shows = shows == null ? Map.of() : Map.copyOf(shows);
        crosses = crosses == null ? List.of() : List.copyOf(crosses);
    }

    /**
     * A step over HTTP. In its path and body {case}, {decision}, {complaint} and {appeal} stand for the newest of each.
     *
     * @param client who takes it; null: a handler
     */
    record Step(@Nullable String client, String path, Map<String, Object> body) {}

    static Map<String, Object> sum(String rule, String point, String euros) {
        return Map.of(
                "rule",
                rule,
                "point",
                point,
                "amount",
                Map.of("amount", euros, "currency", "EUR"),
                "source",
                "made up",
                "reasons",
                "as stated");
    }

    static Map<String, Object> verdict(String rule, String point, String as) {
        return Map.of("rule", rule, "point", point, "as", as, "reasons", "as stated");
    }

    /** What is settled here, and of what the base settles what is not settled otherwise. */
    List<Map<String, Object>> settledIn(ScenarioBase from) {
        var points = settled.stream().map(p -> p.get("point")).toList();
        return Stream.concat(
                        from.settled().stream()
                                .filter(p -> !points.contains(p.get("point")))
                                .filter(p -> !dropped.contains(String.valueOf(p.get("rule")))),
                        settled.stream())
                .toList();
    }

    /** Whether it shows the rule to hold, or to have been applied. */
    boolean holds() {
        return List.of("MET", "STEP", "TOLD").contains(finds);
    }

    @Override
    public String toString() {
        return rule + " " + what;
    }
}
