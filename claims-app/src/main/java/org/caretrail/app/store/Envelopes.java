package org.caretrail.app.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Empties the envelopes of stored events (EU-GDPR-3). What describes a person stands in envelopes and nowhere else, so that
 * an event without their content has its shape, its place and every fact that an auditor needs.
 */
@Repository
public class Envelopes {

    private static final String OF = "of";
    private static final String CLEAR = "clear";

    /** Figures keep every digit that they were stored with. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JdbcClient database;

    Envelopes(JdbcClient database) {
        this.database = database;
    }

    private record Stored(long index, String payload) {}

    /** Empties those of all events of these aggregates, within the surrounding transaction. */
    void empty(List<String> aggregates) {
        var emptied = stored(aggregates).stream()
                .map(e -> new Stored(e.index(), emptied(e.payload())))
                .toList();
        database.sql("""
                        update domain_event e set payload = v.payload
                        from unnest(cast(:index as bigint[]), cast(:payload as text[])) as v (index, payload)
                        where e.global_index = v.index""")
                .param("index", emptied.stream().map(Stored::index).toArray(Long[]::new))
                .param("payload", emptied.stream().map(Stored::payload).toArray(String[]::new))
                .update();
    }

    /** The same event with nothing in its envelopes. */
    public String emptied(String payload) {
        var event = json.readTree(payload);
        empty(event);
        return json.writeValueAsString(event);
    }

    private static void empty(JsonNode node) {
        if (node instanceof ObjectNode envelope && envelope.size() == 2 && envelope.has(OF) && envelope.has(CLEAR)) {
            envelope.putNull(CLEAR);
        } else {
            node.forEach(Envelopes::empty);
        }
    }

    private List<Stored> stored(List<String> aggregates) {
        return database.sql("select global_index, payload from domain_event where aggregate_id = any(?)")
                .param(aggregates.toArray(String[]::new))
                .query((row, _) -> new Stored(row.getLong(1), row.getString(2)))
                .list();
    }
}
