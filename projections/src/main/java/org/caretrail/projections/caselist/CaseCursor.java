package org.caretrail.projections.caselist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.caretrail.domain.shared.CaseId;

/**
 * Where a page ended: the sorted value and the id of its last case. It is bound to its sort, because under another one
 * it would silently skip cases.
 */
record CaseCursor(CaseSort sort, String value, CaseId caseId) {

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z0-9-]{1,40}");
    private static final Set<String> NO_TERM = Set.of("infinity", "-infinity");

    /** Opaque to clients, and safe in an address. */
    String text() {
        var plain = String.join(" ", sort.toString(), value, caseId.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException when it is not a cursor, or one of another sort */
    static CaseCursor parse(String text, CaseSort sort) {
        var parts = decoded(text).split(" ", -1);
        if (parts.length != 3) {
            throw broken();
        }
        if (!parts[0].equals(sort.toString())) {
            throw new IllegalArgumentException("after is a cursor of another sort than " + sort);
        }
        try {
            return new CaseCursor(sort, checked(parts[1], sort), CaseId.of(parts[2]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw broken();
        }
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw broken();
        }
    }

    private static String checked(String value, CaseSort sort) {
        return switch (sort.key()) {
            case CASE_NUMBER -> {
                if (!CASE_NUMBER.matcher(value).matches()) {
                    throw broken();
                }
                yield value;
            }
            case RECEIVED_ON -> LocalDate.parse(value).toString();
            case DUE_ON ->
                NO_TERM.contains(value) ? value : LocalDate.parse(value).toString();
        };
    }

    private static IllegalArgumentException broken() {
        return new IllegalArgumentException("after is not a cursor of this list");
    }
}
