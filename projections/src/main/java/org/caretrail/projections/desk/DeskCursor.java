package org.caretrail.projections.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page of parked cases ended. */
record DeskCursor(String reader, String caseId) {

    static DeskCursor at(ParkedCase last) {
        return new DeskCursor(last.reader(), last.caseId());
    }

    /** Opaque to clients, and safe in an address. */
    String text() {
        var plain = (reader + '\n' + caseId).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** @throws IllegalArgumentException when it is none */
    static DeskCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", -1);
            if (parts.length == 2 && parts[0].indexOf('\0') < 0 && parts[1].indexOf('\0') < 0) {
                return new DeskCursor(parts[0], parts[1]);
            }
        } catch (IllegalArgumentException e) {
            throw broken();
        }
        throw broken();
    }

    private static IllegalArgumentException broken() {
        return new IllegalArgumentException("after is not a cursor of this list");
    }
}
