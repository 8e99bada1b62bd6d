package org.caretrail.domain.regime;

import java.util.List;

/**
 * The columns of a table of the law. Every table has {@code announced}, {@code mark} and {@code source} besides.
 *
 * @param keys   the columns that say what a row is about
 * @param values the columns that hold what it says
 */
public record TableShape(String name, Validity validity, List<String> keys, List<String> values) {}
