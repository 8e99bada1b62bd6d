package org.caretrail.app.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
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

    /** What fits into the address of a request. */
    private static final int LONGEST = 6_000;

    private static final byte MAP = 1;
    private static final byte LIST = 2;
    private static final int HEAD = 1 + Long.BYTES;

    private FeedCursor() {}

    /** Empty: so much is still missing below the position that no address can say it. */
    static Optional<String> text(GapAwareTrackingToken token) {
        var missing = Distances.below(token.getIndex(), token.getGaps());
        var list = missing.list();
        var form = list.length < missing.mapLength() ? LIST : MAP;
        if (Math.min(list.length, missing.mapLength()) > LONGEST) {
            return Optional.empty();
        }
        var rest = form == LIST ? list : missing.map();
        var bytes = ByteBuffer.allocate(HEAD + rest.length)
                .put(form)
                .putLong(token.getIndex())
                .put(rest);
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()))
                .filter(text -> text.length() <= LONGEST);
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
            case MAP -> Distances.ofMap(bytes);
            case LIST -> Distances.ofList(bytes);
            default -> throw new MalformedCursor();
        };
        if (index < 1 || !missing.within(index)) {
            throw new MalformedCursor();
        }
        return GapAwareTrackingToken.newInstance(index, missing.positions(index));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedCursor();
        }
    }
}
