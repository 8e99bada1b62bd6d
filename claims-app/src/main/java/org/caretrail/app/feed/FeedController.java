package org.caretrail.app.feed;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.caretrail.app.web.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed for other systems. They keep their own position, and come back for more when it suits them. */
@RestController
class FeedController {

    private static final String BATCH = "application/cloudevents-batch+json";

    private final EventFeed feed;

    FeedController(EventFeed feed) {
        this.feed = feed;
    }

    @Operation(summary = "What happened to all cases, from a cursor on; an empty batch: nothing new")
    @GetMapping(
            path = "/api/v1/events",
            produces = {BATCH, MediaType.APPLICATION_JSON_VALUE})
    List<CloudEvent> events(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        return feed.read(after == null ? null : FeedCursor.token(after), limit);
    }

    @ExceptionHandler
    ProblemDetail malformed(MalformedCursor refusal) {
        return ProblemType.MALFORMED.problem(String.valueOf(refusal.getMessage()));
    }
}
