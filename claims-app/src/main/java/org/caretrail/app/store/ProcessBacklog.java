package org.caretrail.app.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.caretrail.projections.reading.ReaderPlaces;
import org.caretrail.projections.reading.ReaderPlaces.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the processes have still to hear, what they have set aside, and how far any reader has come. */
public class ProcessBacklog {

    private static final String BEHIND = """
            select distinct aggregate_id from domain_event
            where global_index > :index or global_index = any(:gaps)
            """;

    private final List<String> processes;
    private final JdbcClient database;
    private final ReaderPlaces places;
    private final TransactionTemplate transaction;

    /** @param processes the names of their readers */
    public ProcessBacklog(
            List<String> processes, JdbcClient database, ReaderPlaces places, TransactionTemplate transaction) {
        this.processes = List.copyOf(processes);
        this.database = database;
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

    /** The position up to which anything has happened. */
    public long newest() {
        return database.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
    }

    /** Whether a reader has handled everything up to a position. */
    public boolean hasRead(String reader, long position) {
        return places.parts().getOrDefault(reader, List.of()).stream()
                .allMatch(part -> Math.max(0, part.index()) >= position);
    }

    private Set<String> behind() {
        var behind = new HashSet<String>();
        var all = places.parts();
        processes.forEach(name -> all.getOrDefault(name, List.of())
                .forEach(part -> behind(part).forEach(caseId -> {
                    if (part.segment().matches(caseId)) {
                        behind.add(caseId);
                    }
                })));
        return behind;
    }

    private List<String> behind(Part place) {
        return database.sql(BEHIND)
                .param("index", place.index())
                .param(
                        "gaps",
                        place.token() == null
                                ? new Long[0]
                                : place.token().getGaps().toArray(Long[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
