package org.caretrail.app.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param clients how many at once, one line of the table each
 * @param rounds  in which what is compared takes turns
 * @param turn    how long each of them works: short, so that what else happens on the machine hits all of them alike
 * @param cases   in the store, of some ten events each
 */
record Extent(List<Integer> clients, int rounds, Duration turn, int cases) {

    /** Some four minutes; on a machine that is busy otherwise, fewer cases do: {@code -Dbenchmark.cases=1000}. */
    static final Extent FULL =
            new Extent(List.of(1, 8, 32), 25, Duration.ofMillis(300), Integer.getInteger("benchmark.cases", 10_000));

    /** Enough to see that it works. */
    static final Extent TINY = new Extent(List.of(1, 2), 1, Duration.ofMillis(20), 40);
}
