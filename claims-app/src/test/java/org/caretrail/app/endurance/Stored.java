package org.caretrail.app.endurance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database holds after all, read past the service.
 *
 * @param events      in the order of the store
 * @param documents   ids of the files that are kept
 * @param keys        of which an answer is kept, but for those of operations
 * @param processes   that are not at their end, each with its case
 * @param deadLetters events that were set aside
 */
record Stored(
        List<Event> events,
        List<String> documents,
        List<String> keys,
        List<String> processes,
        List<String> deadLetters) {

    static Stored in(DataSource source) {
        var database = JdbcClient.create(source);
        return new Stored(
                events(database),
                texts(database, "select document_id::text from document"),
                texts(database, "select key from idempotency_key where client <> 'admin'"),
                texts(database, """
                        select regexp_replace(coalesce(s.saga_type, a.saga_type), '.*[.]', '') || ' '
                               || coalesce(a.association_value, s.saga_id)
                        from saga s full join saga_association a
                          on a.saga_id = s.saga_id and a.association_key = 'caseId'"""),
                texts(database, "select processing_group || ' ' || event_type from dead_letter"));
    }

    /** Connections and advisory locks that instances hold, or held when they were killed. */
    static List<String> heldByInstances(DataSource source) {
        return texts(JdbcClient.create(source), """
                select 'connection ' || coalesce(state, '') || ' ' || query from pg_stat_activity
                where application_name = 'caretrail'
                union all
                select 'lock ' || locktype from pg_locks where locktype = 'advisory'""");
    }

    /** The events of each aggregate. */
    Map<String, List<Event>> streams() {
        return events.stream().collect(groupingBy(Event::stream, TreeMap::new, toList()));
    }

    private static List<Event> events(JdbcClient database) {
        return database.sql("""
                        select event_id, aggregate_id, sequence_number, event_type,
                               payload::jsonb #>> '{application,personId}' person,
                               payload::jsonb #>> '{caseNumber}' case_number,
                               coalesce(payload::jsonb #>> '{document,documentId}', payload::jsonb #>> '{letterId}') document,
                               payload::jsonb #>> '{decision,decisionId}' decision,
                               payload::jsonb #>> '{entryId}' entry,
                               coalesce(jsonb_array_length(payload::jsonb #> '{decision,fees}'), 0) fees
                        from domain_event order by global_index""")
                .query((row, _) -> new Event(
                        row.getString("event_id"),
                        row.getString("aggregate_id"),
                        row.getLong("sequence_number"),
                        row.getString("event_type"),
                        row.getString("person"),
                        row.getString("case_number"),
                        row.getString("document"),
                        row.getString("decision"),
                        row.getString("entry"),
                        row.getInt("fees")))
                .list();
    }

    private static List<String> texts(JdbcClient database, String question) {
        return database.sql(question).query((row, _) -> row.getString(1)).list();
    }

    /**
     * One event.
     *
     * @param stream the aggregate that it belongs to
     * @param document that it brought into the case, or letter that went out
     * @param decision that it made
     * @param entry    in an account that it is about
     * @param fees     how many its decision holds back
     */
    record Event(
            String id,
            String stream,
            long sequence,
            String type,
            @Nullable String person,
            @Nullable String caseNumber,
            @Nullable String document,
            @Nullable String decision,
            @Nullable String entry,
            int fees) {}
}
