package org.caretrail.app.config.time;

/** Something that fell due has not acted yet, or a reader does not come on. */
public final class StillBusy extends RuntimeException {

    StillBusy() {
        super("what fell due has not all acted yet");
    }
}
