package org.caretrail.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case as it was lived, request by request.
 *
 * @param name  of the story, part of its idempotency keys
 * @param about what it shows, and where it comes from
 */
public record Story(String name, String about, List<Step> steps) {

    /**
     * One request.
     *
     * @param at       when it was made, in the world of the story
     * @param as       the client who made it
     * @param post     the path below {@code /api/v1}, with names of earlier answers in braces
     * @param body     JSON, with such names too
     * @param file     a file beside the stories, for an upload; the body is then its metadata
     * @param keep     under which name to keep which part of the answer, by JSON pointer
     */
    public record Step(
            Instant at,
            String as,
            String post,
            @Nullable JsonNode body,
            @Nullable String file,
            @Nullable Map<String, String> keep) {}
}
