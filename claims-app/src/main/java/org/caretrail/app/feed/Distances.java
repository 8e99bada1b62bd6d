package org.caretrail.app.feed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;

/**
 * How far below a position each missing one lies, from the nearest on. Written in one of two forms: a map, one bit for each
 * distance, which is short where much is missing; or a list, the steps from each to the next, seven bits to a byte, which
 * is short where little is missing, however far below.
 */
record Distances(List<Long> all) {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int LONGEST_STEP = 5;

    static Distances below(long position, SortedSet<Long> missing) {
        return new Distances(
                missing.reversed().stream().map(one -> position - one).toList());
    }

    static Distances ofMap(ByteBuffer bits) {
        return new Distances(
                BitSet.valueOf(bits).stream().mapToObj(bit -> (long) bit).toList());
    }

    /** @throws MalformedCursor where a step is cut off, or longer than any */
    static Distances ofList(ByteBuffer steps) {
        var all = new ArrayList<Long>();
        for (long distance = 0; steps.hasRemaining(); all.add(distance)) {
            distance += step(steps);
        }
        return new Distances(List.copyOf(all));
    }

    private static long step(ByteBuffer steps) {
        long step = 0;
        for (int at = 0; at < LONGEST_STEP && steps.hasRemaining(); at++) {
            int next = Byte.toUnsignedInt(steps.get());
            step |= (long) (next % MORE) << (BITS * at);
            if (next < MORE) {
                return step;
            }
        }
        throw new MalformedCursor();
    }

    byte[] list() {
        var bytes = new ByteArrayOutputStream();
        long before = 0;
        for (long distance : all) {
            long step = distance - before;
            for (; step >= MORE; step >>= BITS) {
                bytes.write((int) (step % MORE) + MORE);
            }
            bytes.write((int) step);
            before = distance;
        }
        return bytes.toByteArray();
    }

    byte[] map() {
        var bits = new BitSet();
        all.forEach(distance -> bits.set(Math.toIntExact(distance)));
        return bits.toByteArray();
    }

    long mapLength() {
        return all.isEmpty() ? 0 : all.getLast() / Byte.SIZE + 1;
    }

    /** Whether each is below the position, and a position. */
    boolean within(long position) {
        return all.isEmpty() || (all.getFirst() > 0 && isAscending() && all.getLast() < position);
    }

    private boolean isAscending() {
        return all.stream().distinct().count() == all.size();
    }

    List<Long> positions(long below) {
        return all.stream().map(distance -> below - distance).toList();
    }
}
