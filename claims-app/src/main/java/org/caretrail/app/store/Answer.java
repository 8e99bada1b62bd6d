package org.caretrail.app.store;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a request, as far as a repeat of the request must hear it again.
 *
 * @param location of what was made, if anything was
 * @param etag the version of the case after the step
 * @param body JSON
 */
public record Answer(
        int status, @Nullable String location, @Nullable String etag, String body) {}
