package org.caretrail.app.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.caretrail.projections.reading.ReaderPlaces;
import org.caretrail.projections.reading.TrackingTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the processes have still to hear, and what they have set aside. */
public class ProcessBacklog {

    private static final String BEHIND = """
            select distinct aggregate_id from domain_event
            where global_index > :index or global_index = any(:gaps)
            """;

    private final List<String> processes;
    private final JdbcClient database;
    private final TrackingTokens tokens;
    private final ReaderPlaces places;
    private final TransactionTemplate transaction;

    /** @param processes the names of their readers */
    public ProcessBacklog(
            List<String> processes,
            JdbcClient database,
            TrackingTokens tokens,
            ReaderPlaces places,
            TransactionTemplate transaction) {
        this.processes = List.copyOf(processes);
        this.database = database;
        this.tokens = tokens;
        this.places = places;
        this.transaction = transaction;
    }

    /**
     * Does something in a transaction in which no process takes a step.
     *
     * @param work given the cases of which a process has still to hear something
     */
    public void whileProcessesRest(Consumer<Set<String>> work) {
        transaction.executeWithoutResult(_ -> {
            processes.stream().sorted().forEach(places::hold);
            work.accept(behind());
        });
    }

    /** The cases that a process has set aside: they are on the desk of an operator. */
    public Set<String> parked() {
        return new HashSet<>(
                database.sql("select distinct sequence_id from dead_letter where processing_group = any(?)")
                        .param(processes.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    private Set<String> behind() {
        var stored = database.sql("select token from processor_token where processor_name = any(?)")
                .param(processes.toArray(String[]::new))
                .query((row, _) -> row.getBytes("token"))
                .list();
        var behind = new HashSet<String>();
        stored.forEach(bytes -> behind.addAll(behind(tokens.of(bytes))));
        return behind;
    }

    private List<String> behind(@Nullable GapAwareTrackingToken place) {
        return database.sql(BEHIND)
                .param("index", place == null ? -1 : place.getIndex())
                .param("gaps", place == null ? new Long[0] : place.getGaps().toArray(Long[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
