package org.caretrail.app.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is compared, in turns: whatever else the machine does meanwhile hits all of them, so their ratio within a round
 * says more than their rates.
 *
 * @param rates what each one did per second, round by round
 */
record Turns(Map<String, List<Double>> rates) {

    /** The first round warms up and does not count. */
    static Turns of(int rounds, Map<String, DoubleSupplier> compared) {
        var all = IntStream.rangeClosed(0, rounds)
                .mapToObj(_ -> round(compared))
                .skip(1)
                .toList();
        var rates = new LinkedHashMap<String, List<Double>>();
        compared.keySet()
                .forEach(name -> rates.put(
                        name, all.stream().map(round -> rate(round, name)).toList()));
        return new Turns(rates);
    }

    double perSecond(String name) {
        return median(ofEach(name).stream());
    }

    /** The median over the rounds of what one did for each one of the other. */
    double ratio(String name, String yardstick) {
        return median(ratios(name, yardstick));
    }

    /** Between which two the middle half of the rounds lies. */
    String middleHalf(String name, String yardstick) {
        var sorted = ratios(name, yardstick).sorted().toList();
        int quarter = sorted.size() / 4;
        return Report.figure(sorted.get(quarter)) + "–" + Report.figure(sorted.get(sorted.size() - 1 - quarter));
    }

    private Stream<Double> ratios(String name, String yardstick) {
        var these = ofEach(name);
        var those = ofEach(yardstick);
        return IntStream.range(0, these.size()).mapToObj(round -> these.get(round) / those.get(round));
    }

    private List<Double> ofEach(String name) {
        return rates.getOrDefault(name, List.of());
    }

    private static Map<String, Double> round(Map<String, DoubleSupplier> compared) {
        var rates = new LinkedHashMap<String, Double>();
        compared.forEach((name, measured) -> rates.put(name, measured.getAsDouble()));
        return rates;
    }

    private static double rate(Map<String, Double> round, String name) {
        return round.getOrDefault(name, 0.0);
    }

    private static double median(Stream<Double> figures) {
        var sorted = figures.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
