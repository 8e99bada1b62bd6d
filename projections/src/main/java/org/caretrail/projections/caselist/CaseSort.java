package org.caretrail.projections.caselist;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The order of a list; cases that tie follow by their id, so that no page repeats or skips one. */
public record CaseSort(Key key, boolean descending) {

    /** The oldest application first: the order in which work is taken up. */
    public static final CaseSort OLDEST_FIRST = new CaseSort(Key.RECEIVED_ON, false);

    /** What a list can be sorted by. */
    public enum Key {
        RECEIVED_ON("receivedOn", "date", "received_on", "received_on"),
        /** A case without a running term comes last in both directions. */
        DUE_ON("dueOn", "date", "coalesce(due_on, 'infinity'::date)", "coalesce(due_on, '-infinity'::date)"),
        CASE_NUMBER("caseNumber", "text", "case_number", "case_number");

        private final String word;
        private final String sqlType;
        private final String ascending;
        private final String descending;

        Key(String word, String sqlType, String ascending, String descending) {
            this.word = word;
            this.sqlType = sqlType;
            this.ascending = ascending;
            this.descending = descending;
        }
    }

    /**
     * From {@code receivedOn}, {@code dueOn} or {@code caseNumber}, with a dash before it for descending.
     *
     * @throws IllegalArgumentException for another word
     */
    public static CaseSort of(String text) {
        boolean descending = text.startsWith("-");
        var word = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key.word.equals(word))
                .findFirst()
                .map(key -> new CaseSort(key, descending))
                .orElseThrow(() -> new IllegalArgumentException("sort must be one of " + words()));
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + key.word;
    }

    String expression() {
        return descending ? key.descending : key.ascending;
    }

    String sqlType() {
        return key.sqlType;
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    String beyond() {
        return descending ? "<" : ">";
    }

    private static String words() {
        return Arrays.stream(Key.values())
                .map(key -> key.word)
                .collect(Collectors.joining(", ", "", ", with a dash before it for descending"));
    }
}
