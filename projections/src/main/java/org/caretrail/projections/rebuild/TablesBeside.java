package org.caretrail.projections.rebuild;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of a read model a second time, in the schema {@code rebuild}: alike in all, down to the names of constraints
 * and indexes, because later migrations will look for them. Names of tables come from the code and from nowhere else.
 */
final class TablesBeside {

    private static final String LIVE_SCHEMA = """
            select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.oid = to_regclass('read_model_rebuild')
            """;

    private static final String CONSTRAINTS = """
            select format('alter table rebuild.%I add constraint %I ', cast(:table as text), conname) || pg_get_constraintdef(oid)
            from pg_constraint where conrelid = cast(:live as regclass) and contype in ('p', 'u', 'x')
            order by contype, conname
            """;

    private static final String OPTIONS = """
            select format('alter table rebuild.%I set (%s)', cast(:table as text), array_to_string(reloptions, ', '))
            from pg_class where oid = cast(:live as regclass) and reloptions is not null
            """;

    private static final String INDEXES = """
            select regexp_replace(pg_get_indexdef(indexrelid), ' ON [^ ]+ ', format(' ON rebuild.%I ', cast(:table as text)))
            from pg_index
            where indrelid = cast(:live as regclass)
              and not exists (select from pg_constraint where conindid = indexrelid)
              and to_regclass(format('rebuild.%I', (select relname from pg_class where oid = indexrelid))) is null
            order by indexrelid
            """;

    private static final String REFERENCES = """
            select count(*) from pg_constraint
            where contype = 'f' and cast(:live as regclass) in (conrelid, confrelid)
            """;

    private final JdbcClient database;

    TablesBeside(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Makes them, empty and without the indexes that only readers need; what is left of an earlier rebuild goes. */
    void make(ReadModel model) {
        drop(model);
        for (var table : model.tables()) {
            var live = live(table);
            if (count(REFERENCES, live) > 0) {
                throw new IllegalStateException(live + " refers to another table, or another one to it");
            }
            run("create table rebuild." + table + " (like " + live + " including all excluding indexes)");
            statements(OPTIONS, table).forEach(this::run);
            statements(CONSTRAINTS, table).forEach(this::run);
        }
    }

    /**
     * Makes one index that a live table has and the one beside it does not have yet: over rows that are there it costs a
     * fraction of what keeping it row by row would.
     *
     * @return whether there was one to make
     */
    boolean indexNext(ReadModel model) {
        var next = model.tables().stream()
                .flatMap(table -> statements(INDEXES, table).stream())
                .findFirst();
        next.ifPresent(this::run);
        return next.isPresent();
    }

    /** Whether they are all there: a statement would write the live one in place of one that is not. */
    boolean exist(ReadModel model) {
        return model.tables().stream()
                .allMatch(table -> database.sql("select to_regclass(?) is not null")
                        .param("rebuild." + table)
                        .query(Boolean.class)
                        .single());
    }

    void drop(ReadModel model) {
        model.tables().forEach(table -> run("drop table if exists rebuild." + table));
    }

    /**
     * Until this transaction ends, a table named without a schema is looked for beside the live ones first, and an index
     * takes the time that it takes. Nor does its end
     * wait for the disk: a crash of the database takes the newest steps whole, and they are taken again. For the drop of the
     * live tables PostgreSQL waits all the same.
     */
    void comeFirst() {
        database.sql("""
                        select set_config('search_path', 'rebuild, ' || current_setting('search_path'), true),
                               set_config('synchronous_commit', 'off', true),
                               (select count(set_config(name, '0', true)) from pg_settings
                                where name in ('statement_timeout', 'transaction_timeout'))
                        """).query((row, _) -> row.getString(1)).single();
    }

    /** Tells the planner what is in them, so that the first readers after the switch need not find out. */
    void analyze(ReadModel model) {
        model.tables().forEach(table -> run("analyze rebuild." + table));
    }

    /** Puts them in the place of the live ones, which go. Who reads waits for the end of this transaction. */
    void takePlace(ReadModel model) {
        run("set local lock_timeout = '5s'");
        for (var table : model.tables()) {
            var live = live(table);
            var schema = live.substring(0, live.indexOf('.'));
            run("drop table " + live);
            run("alter table rebuild." + table + " set schema " + schema);
        }
    }

    private String live(String table) {
        return database.sql(LIVE_SCHEMA).query(String.class).single() + "." + table;
    }

    private List<String> statements(String sql, String table) {
        return database.sql(sql)
                .param("table", table)
                .param("live", live(table))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private long count(String sql, String live) {
        return database.sql(sql).param("live", live).query(Long.class).single();
    }

    private void run(String statement) {
        database.sql(statement).update();
    }
}
