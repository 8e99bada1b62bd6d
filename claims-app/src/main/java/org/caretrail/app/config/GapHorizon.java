package org.caretrail.app.config;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Up to which position of the store nothing new can appear: that of an event which was written longer ago than any
 * transaction may last, since whoever holds a lower one took it earlier still. By time alone, however many events were
 * written since, and by the database's clock alone.
 */
final class GapHorizon {

    /** How many of the events that are still too young are remembered. */
    private static final int MARKS = 64;

    private final Duration timeout;
    private final Duration apart;
    private final Deque<Mark> young = new ArrayDeque<>();
    private Mark settled = new Mark(0, Instant.MIN);

    /** @param timeout after which a missing position is taken for one that was rolled back; longer than any transaction */
    GapHorizon(Duration timeout) {
        this.timeout = timeout;
        this.apart = timeout.dividedBy(MARKS);
    }

    /**
     * Takes note of an event that is read.
     *
     * @param now when it was looked for: what was settled later does not count for it
     * @return the last position up to which everything was settled then; 0: none is known
     */
    synchronized long seen(long index, Instant written, Instant now) {
        var event = new Mark(index, written);
        var oldest = now.minus(timeout);
        if (event.isSettled(oldest)) {
            settle(event);
        } else {
            remember(event);
        }
        for (var mark = young.peekFirst(); mark != null && mark.isSettled(oldest); mark = young.peekFirst()) {
            settle(young.removeFirst());
        }
        return settled.isSettled(oldest) ? settled.index() : 0;
    }

    private void remember(Mark event) {
        var last = young.peekLast();
        if (last == null
                || (event.index() > last.index()
                        && event.written().isAfter(last.written().plus(apart)))) {
            young.addLast(event);
        }
    }

    private void settle(Mark mark) {
        settled = mark.index() > settled.index() ? mark : settled;
    }

    private record Mark(long index, Instant written) {

        boolean isSettled(Instant oldest) {
            return !written.isAfter(oldest);
        }
    }
}
