package org.caretrail.app.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A whole case that differs from one that is granted in one thing.
 *
 * @param rule      that the difference is about
 * @param what      the difference, in words
 * @param treated   the one day on which the care was given, billed and paid; null: the days of the base
 * @param with      fields of the application that are otherwise
 * @param bill      fields of the bill that are otherwise
 * @param line      fields of its line that are otherwise
 * @param lines     further lines of it, each as its difference from the first
 * @param notification what the decision on the notification says of its stage, of which the claim makes use; null: none
 * @param without   documents that never come
 * @param documents that come besides
 * @param first     steps before anything is answered
 * @param notMet    conditions that are answered no
 * @param settled   points that a person settles
 * @param price     what prices the care; null: that of the base
 * @param on        the day of the decision; null: that of the base
 * @param then      steps after it; the answer to the last is looked at
 * @param finds     what is seen of the rule, in the words of {@link Seen}
 * @param outcome   of the decision; NONE where nothing can be decided; null where nobody decides
 * @param payout    in kroner, where something is said of it
 */
record NorwegianScenario(
        String rule,
        String what,
        NorwegianBase base,
        @Nullable String treated,
        Map<String, Object> with,
        Map<String, Object> bill,
        Map<String, Object> line,
        List<Map<String, Object>> lines,
        @Nullable Map<String, Object> notification,
        List<String> without,
        List<Map<String, Object>> documents,
        List<Map<String, Object>> first,
        List<String> notMet,
        List<Map<String, Object>> settled,
        @Nullable Map<String, Object> price,
        @Nullable String on,
        List<Map<String, Object>> then,
        String finds,
        @Nullable String outcome,
        @Nullable String payout) {

    NorwegianScenario {
        with = with == null ? Map.of() : with;
        bill = bill == null ? Map.of() : bill;
        line = line == null ? Map.of() : line;
        lines = Lists.orEmpty(lines);
        without = Lists.orEmpty(without);
        documents = Lists.orEmpty(documents);
        first = Lists.orEmpty(first);
        notMet = Lists.orEmpty(notMet);
        settled = Lists.orEmpty(settled);
        then = Lists.orEmpty(then);
    }

    Application application() {
        var application = base.application();
        if (treated != null) {
            application.with("/care/from", treated).with("/care/to", treated);
        }
        with.forEach(application::with);
        if (base.claims()) {
            application.with("/invoices", bills(application));
        }
        return application;
    }

    String day() {
        return on == null ? base.decidedOn() : on;
    }

    Map<String, Object> pricedBy() {
        return price == null ? base.price() : price;
    }

    /** The points as a client sends them, each with reasons and, where it is a figure, its source. */
    List<Map<String, Object>> points() {
        return settled.stream()
                .map(p -> merged(Map.of("reasons", "as stated", "source", "made up"), p))
                .toList();
    }

    @SuppressWarnings("unchecked") // as the base put it there
    private List<Map<String, Object>> bills(Application application) {
        var ofBase = ((List<Map<String, Object>>)
                        Objects.requireNonNull(application.body().get("invoices")))
                .getFirst();
        var own = ((List<Map<String, Object>>) Objects.requireNonNull(ofBase.get("lines"))).getFirst();
        var dated = treated == null
                ? Map.<String, Object>of()
                : Map.<String, Object>of("issuedOn", treated, "paidOn", treated);
        var firstLine = merged(treated == null ? own : merged(own, Map.of("careOn", treated)), line);
        var all = new ArrayList<Map<String, Object>>(List.of(firstLine));
        lines.forEach(other -> all.add(merged(firstLine, other)));
        return List.of(merged(merged(merged(ofBase, dated), bill), Map.of("lines", all)));
    }

    private static Map<String, Object> merged(Map<String, Object> one, Map<String, Object> over) {
        var all = new LinkedHashMap<>(one);
        all.putAll(over);
        all.values().removeIf("-"::equals);
        return all;
    }

    @Override
    public String toString() {
        return rule + " " + what;
    }
}
