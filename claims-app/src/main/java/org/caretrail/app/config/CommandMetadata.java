package org.caretrail.app.config;

/** What travels beside a command, apart from who it is from. */
public final class CommandMetadata {

    /** The version of the case that the client last saw, as a {@code Long}: a later one refuses the command. */
    public static final String SEEN_VERSION = "seenVersion";

    private CommandMetadata() {}
}
