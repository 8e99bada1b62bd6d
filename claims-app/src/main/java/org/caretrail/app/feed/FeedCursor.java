package org.caretrail.app.feed;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;

/**
 * The position of a subscriber as text: the highest position that it has read, and those below it that were still
 * missing. PostgreSQL hands out positions when an event is written and shows it when its transaction commits, so a lower
 * position may appear after a higher one. A cursor that was a mere number would skip it; this one asks for it again.
 *
 * <p>Nothing is kept here per subscriber: every cursor ever handed out stays valid, and reading from it twice gives the
 * same events and those that have appeared since.
 */
final class FeedCursor {

    /** As far back as the event store itself looks for a missing position. */
    private static final int WIDEST_GAP = 10_000;

    private static final byte FORM = 1;
    private static final int HEAD = 1 + Long.BYTES;

    private FeedCursor() {}

    static String text(GapAwareTrackingToken token) {
        var missing = new BitSet();
        token.getGaps()
                .tailSet(token.getIndex() - WIDEST_GAP)
                .forEach(gap -> missing.set((int) (token.getIndex() - gap)));
        var bits = missing.toByteArray();
        var bytes = ByteBuffer.allocate(HEAD + bits.length)
                .put(FORM)
                .putLong(token.getIndex())
                .put(bits)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws MalformedCursor unless the feed could have handed out exactly this text */
    static GapAwareTrackingToken token(String text) {
        var bytes = decoded(text);
        if (bytes.length < HEAD || bytes[0] != FORM) {
            throw new MalformedCursor();
        }
        long index = ByteBuffer.wrap(bytes, 1, Long.BYTES).getLong();
        var missing = BitSet.valueOf(Arrays.copyOfRange(bytes, HEAD, bytes.length));
        if (index < 1 || missing.get(0) || missing.length() > Math.min(index, WIDEST_GAP + 1L)) {
            throw new MalformedCursor();
        }
        return GapAwareTrackingToken.newInstance(
                index, missing.stream().mapToObj(distance -> index - distance).toList());
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedCursor();
        }
    }
}
