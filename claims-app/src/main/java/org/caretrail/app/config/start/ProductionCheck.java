package org.caretrail.app.config.start;

import java.util.Optional;

/**
 * A reason not to serve real people, asked of every such bean in the {@code production} profile after everything is
 * wired and before the first request is accepted.
 */
public interface ProductionCheck {

    /** What is wrong and how to put it right, or nothing. */
    Optional<String> objection();
}
