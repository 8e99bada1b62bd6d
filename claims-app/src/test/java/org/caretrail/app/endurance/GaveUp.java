package org.caretrail.app.endurance;

/** A client that went away for good while its question was open. */
final class GaveUp extends RuntimeException {

    private static final long serialVersionUID = 1;
}
