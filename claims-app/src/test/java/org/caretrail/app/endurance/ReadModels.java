package org.caretrail.app.endurance;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that are derived from the events. */
final class ReadModels {

    /** Each read model, and its tables. */
    static final Map<String, List<String>> TABLES = Map.of(
            "case-list", List.of("case_list"),
            "case-links", List.of("case_link", "claimed_line"),
            "user-fee-registry", List.of("user_fee_entry", "exemption_card", "user_fee_refund"),
            "cover-accounts", List.of("cover_entry"),
            "table-use", List.of("table_use"));

    private final JdbcClient database;

    ReadModels(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** What each table holds: the number of its rows, and a digest of all of them. */
    Map<String, String> content() {
        return TABLES.values().stream()
                .flatMap(List::stream)
                .filter(this::exists)
                .collect(toMap(table -> table, this::contentOf));
    }

    /** Has all of them rebuilt; this only begins it. */
    void rebuild(PatientClient operator) {
        TABLES.forEach((model, tables) -> {
            if (tables.stream().allMatch(this::exists)) {
                operator.rebuild(model);
            }
        });
    }

    /** Whether every rebuild has come to its end, and its rows serve. */
    boolean areRebuilt() {
        return holds("select coalesce(bool_and(state = 'SWITCHED'), false) from read_model_rebuild") && areCaughtUp();
    }

    /** Whether every reader, be it of a read model or of a process, has handled every event. */
    boolean areCaughtUp() {
        return holds("""
                select coalesce(bool_and(coalesce(position -> 'currentToken', position) ->> 'index'
                         = (select max(global_index)::text from domain_event)), false)
                from processor_token, lateral (select convert_from(token, 'UTF8')::jsonb) as t (position)
                where token_type not like '%ConfigToken'""");
    }

    private boolean exists(String table) {
        return database.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    private boolean holds(String question) {
        return database.sql(question).query(Boolean.class).single();
    }

    private String contentOf(String table) {
        return database.sql("""
                        select count(*) || ' rows ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '')
                        from %s t""".formatted(table)).query(String.class).single();
    }
}
