package org.caretrail.domain.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.caretrail.domain.decision.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of the law: what a figure was, from when to when, since when that was known, and from where.
 *
 * @param key       what the row is about, its key columns joined by a slash
 * @param from      first day it applies to
 * @param until     last day; null: open
 * @param announced the day from which a decision may know it
 * @param mark      how sure it is: S, F, D, R, - or SYNTHETIC; R waits for a person
 */
public record RateRow(
        String table,
        int version,
        String key,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate announced,
        String mark,
        String source,
        Map<String, String> values) {

    public RateRow {
        values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException when the row has no such figure */
    public BigDecimal figure(String column) {
        return new BigDecimal(text(column));
    }

    /** @throws IllegalArgumentException when the row has no such column */
    public String text(String column) {
        var value = values.get(column);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(table + " " + key + " has no " + column);
        }
        return value;
    }

    public boolean has(String column) {
        return !values.getOrDefault(column, "").isEmpty();
    }

    /** Recalled and not verified: a proposal that rests on it waits for a person. */
    public boolean unverified() {
        return mark.contains("R");
    }

    /** Made up for a demonstration: a decision that rests on it says so, and production refuses to start with it. */
    public boolean synthetic() {
        return mark.equals(Mark.SYNTHETIC);
    }

    public RowRef reference() {
        return new RowRef(table, version, key, from, until, mark, source);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether both say the same of the same days, as surely and since the same day. */
    public boolean says(RateRow other) {
        return Objects.equals(from, other.from)
                && Objects.equals(until, other.until)
                && Objects.equals(announced, other.announced)
                && mark.equals(other.mark)
                && values.equals(other.values);
    }

    boolean overlaps(RateRow other) {
        return (from == null || other.until == null || !from.isAfter(other.until))
                && (other.from == null || until == null || !other.from.isAfter(until));
    }

    /** A row without a date of announcement was known from its first day. */
    boolean knownOn(LocalDate day) {
        var since = announced == null ? from : announced;
        return since == null || !day.isBefore(since);
    }
}
