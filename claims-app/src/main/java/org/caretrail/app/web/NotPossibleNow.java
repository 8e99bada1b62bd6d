package org.caretrail.app.web;

/** A step of an operator that cannot be taken as things stand. */
public final class NotPossibleNow extends RuntimeException {

    NotPossibleNow(String message) {
        super(message);
    }
}
