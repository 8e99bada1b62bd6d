package org.caretrail.projections.rebuild;

/** The read model is being rebuilt already. */
public final class AlreadyRunning extends RuntimeException {

    AlreadyRunning(String readModel) {
        super("A rebuild of " + readModel + " is running.");
    }
}
