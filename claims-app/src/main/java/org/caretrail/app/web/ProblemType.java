package org.caretrail.app.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * The kinds of problem a client may meet. Each name is an address that stays the same, so that a client can tell two
 * problems of one status apart without reading prose. Where several share a status, the first is its general one.
 */
public enum ProblemType {
    MALFORMED(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    NOT_POSSIBLE_NOW(HttpStatus.CONFLICT),
    CHANGED_MEANWHILE(HttpStatus.CONFLICT),
    IDEMPOTENCY_KEY_IN_USE(HttpStatus.CONFLICT),
    STALE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    VIOLATES_RULE(HttpStatus.UNPROCESSABLE_CONTENT),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

    private static final String ADDRESS = "https://caretrail.org/problems/";

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    /** A problem of this type; the detail is for people and must not repeat a personal value. */
    public ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(uri());
        return problem;
    }

    URI uri() {
        return URI.create(ADDRESS + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether a problem already has a type of ours. */
    static boolean names(ProblemDetail problem) {
        return String.valueOf(problem.getType()).startsWith(ADDRESS);
    }

    /** The general type of a status that Spring chose. */
    static ProblemType of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(type -> type.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? MALFORMED : INTERNAL);
    }
}
