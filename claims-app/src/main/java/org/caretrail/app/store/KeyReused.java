package org.caretrail.app.store;

/** An idempotency key came back with another request than the one it was first used for. */
public final class KeyReused extends RuntimeException {

    KeyReused() {
        super("This Idempotency-Key was used for another request.");
    }
}
