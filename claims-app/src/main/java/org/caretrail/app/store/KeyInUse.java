package org.caretrail.app.store;

/** The first request with this idempotency key is still running; its answer can be fetched in a moment. */
public final class KeyInUse extends RuntimeException {

    KeyInUse() {
        super("A request with this Idempotency-Key is still running. Try again in a moment.");
    }
}
