package org.caretrail.app.benchmark;

/** So many per second. */
final class Rate {

    private static final double NANOS = 1e9;

    private Rate() {}

    /** Since a moment of {@link System#nanoTime}. */
    static double of(long done, long since) {
        return done * NANOS / (System.nanoTime() - since);
    }
}
