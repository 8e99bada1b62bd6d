package org.caretrail.app.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a work list ended, in each of its two lists.
 *
 * @param decision the last decision; null: none yet
 * @param openCase the last open case that was examined; null: none yet
 */
record WorkCursor(@Nullable DecisionId decision, @Nullable CaseId openCase) {

    private static final WorkCursor START = new WorkCursor(null, null);

    /** @throws MalformedRequest for a text that no work list has answered with */
    static WorkCursor of(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            return new WorkCursor(
                    parts[0].isEmpty() ? null : new DecisionId(parts[0]),
                    parts[1].isEmpty() ? null : CaseId.of(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new MalformedRequest("after", "after is the next of the page before");
        }
    }

    /** Opaque to clients, and safe in an address. */
    String text() {
        var plain = (decision == null ? "" : decision) + " " + (openCase == null ? "" : openCase);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
