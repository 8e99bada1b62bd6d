package org.caretrail.app.config.start;

/** The service would run, but not as it must: better no service than one that is open or forgets. */
public final class StartRefused extends RuntimeException {

    private final String remedy;

    /**
     * Stops the start.
     *
     * @param reason what is wrong, for whoever reads the log
     * @param remedy what to do about it
     */
    public StartRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
