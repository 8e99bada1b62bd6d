package org.caretrail.projections.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/** From a row of the event table to what Axon upcasts and deserialises. */
public final class StoredEvents {

    private StoredEvents() {}

    public static DomainEventData<String> entry(ResultSet row, int number) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("event_id"),
                row.getString("recorded_at"),
                row.getString("event_type"),
                row.getString("event_revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }
}
