package org.caretrail.app.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An event as CloudEvents 1.0 writes it in JSON; the last three attributes are extensions of ours.
 *
 * @param subject  the case, the account of a person and year, or the table of the law
 * @param sequence of the event in its subject, from 0
 * @param cursor   where to go on after this event
 * @param person   opaque: tells which cases belong to one person, and nothing of the person; absent where it is of none
 */
record CloudEvent(
        String specversion,
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        String datacontenttype,
        Map<String, Object> data,
        long sequence,
        String cursor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PersonId person) {

    static final String SPEC_VERSION = "1.0";
    static final String OF_CASES = "/api/v1/cases";
    static final String OF_PERSONS = "/api/v1/persons";
    static final String OF_RATE_TABLES = "/api/v1/rate-tables";
    static final String JSON = "application/json";
}
