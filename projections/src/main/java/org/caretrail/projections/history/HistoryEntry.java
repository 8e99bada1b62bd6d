package org.caretrail.projections.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.caretrail.domain.shared.Actor;

/**
 * One event of a case, told to a person.
 *
 * @param type    the event's name
 * @param version of the event's form
 * @param changed what the event set, by field; money as amount and currency, everything else as text, number or list
 * @param words   the event in one sentence
 */
public record HistoryEntry(
        long sequence,
        String type,
        String version,
        LocalDate happenedOn,
        Instant recordedAt,
        Actor actor,
        Map<String, Object> changed,
        String words) {}
