package org.caretrail.app.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole case that differs from one that is granted in one thing.
 *
 * @param rule    that the difference is about
 * @param what    the difference, in words
 * @param with    fields of the application that are otherwise
 * @param notMet  conditions that are answered no
 * @param settled points that a person settles
 * @param on      the day of the decision; null: that of the base
 * @param finds   what the law finds by the rule: MET, NOT_MET, OPEN, STEP where it is a step of the amount, ABSENT where it is not found at
 *                all
 * @param outcome of the decision; NONE where nothing can be decided
 * @param payout  in euros, where something is said of it
 */
record Scenario(
        String rule,
        String what,
        DutchBase base,
        Map<String, Object> with,
        List<String> notMet,
        List<Map<String, Object>> settled,
        @Nullable String on,
        String finds,
        String outcome,
        @Nullable String payout) {

    Scenario {
        with = with == null ? Map.of() : Map.copyOf(with);
        notMet = notMet == null ? List.of() : List.copyOf(notMet);
        settled = settled == null ? List.of() : List.copyOf(settled);
    }

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

    String day() {
        return on == null ? base.decidedOn() : on;
    }

    @Override
    public String toString() {
        return rule + " " + what;
    }
}
