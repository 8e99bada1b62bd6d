package org.caretrail.app.feed;

import java.nio.ByteBuffer;
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

    /** What is missing follows as one bit for each distance from the highest position: short where much is missing. */
    private static final byte MAP = 1;

    /** What is missing follows as its distances, two bytes each: short where little is missing, however far below. */
    private static final byte LIST = 2;

    private static final int HEAD = 1 + Long.BYTES;

    private FeedCursor() {}

    static String text(GapAwareTrackingToken token) {
        var missing = new BitSet();
        token.getGaps()
                .tailSet(token.getIndex() - WIDEST_GAP)
                .forEach(gap -> missing.set((int) (token.getIndex() - gap)));
        var form = isListed(missing) ? LIST : MAP;
        var rest = form == LIST ? list(missing) : missing.toByteArray();
        var bytes = ByteBuffer.allocate(HEAD + rest.length)
                .put(form)
                .putLong(token.getIndex())
                .put(rest);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static byte[] list(BitSet distances) {
        var bytes = ByteBuffer.allocate(Short.BYTES * distances.cardinality());
        distances.stream().forEach(distance -> bytes.putShort((short) distance));
        return bytes.array();
    }

    private static boolean isListed(BitSet missing) {
        return Short.BYTES * missing.cardinality() < missing.toByteArray().length;
    }

    /** @throws MalformedCursor unless the feed could have handed out this text */
    static GapAwareTrackingToken token(String text) {
        var bytes = ByteBuffer.wrap(decoded(text));
        if (bytes.remaining() < HEAD) {
            throw new MalformedCursor();
        }
        var form = bytes.get();
        long index = bytes.getLong();
        var missing = switch (form) {
            case MAP -> BitSet.valueOf(bytes);
            case LIST -> listed(bytes);
            default -> throw new MalformedCursor();
        };
        if (index < 1 || missing.get(0) || missing.length() > Math.min(index, WIDEST_GAP + 1L)) {
            throw new MalformedCursor();
        }
        return GapAwareTrackingToken.newInstance(
                index, missing.stream().mapToObj(distance -> index - distance).toList());
    }

    private static BitSet listed(ByteBuffer distances) {
        var missing = new BitSet();
        while (distances.remaining() >= Short.BYTES) {
            int distance = Short.toUnsignedInt(distances.getShort());
            if (distance < missing.length()) {
                throw new MalformedCursor();
            }
            missing.set(distance);
        }
        if (distances.hasRemaining() || !isListed(missing)) {
            throw new MalformedCursor();
        }
        return missing;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedCursor();
        }
    }
}
