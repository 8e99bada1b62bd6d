package org.caretrail.app.feed;

import java.time.Instant;
import java.util.Map;
import org.caretrail.domain.shared.PersonId;

/**
 * An event as CloudEvents 1.0 writes it in JSON; the last three attributes are extensions of ours.
 *
 * @param subject  the case, or the account of a person and year
 * @param sequence of the event in its subject, from 0
 * @param cursor   where to go on after this event
 * @param person   opaque: tells which cases belong to one person, and nothing of the person
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
        PersonId person) {

    static final String SPEC_VERSION = "1.0";
    static final String OF_CASES = "/api/v1/cases";
    static final String OF_PERSONS = "/api/v1/persons";
    static final String JSON = "application/json";
}
