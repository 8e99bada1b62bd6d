package org.caretrail.app;

import static org.awaitility.Awaitility.await;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The moment in which no process has anything left to do, for tests that look at everything that is stored. */
public final class Quiet {

    private Quiet() {}

    /** Waits until the process of user fees has seen the newest event, which may be one that it caused itself. */
    public static void awaited(EventProcessingConfiguration readers, JdbcClient database) {
        awaited("user-fee-process", readers, database);
    }

    /** Waits until one reader has seen the newest event. */
    public static void awaited(String reader, EventProcessingConfiguration readers, JdbcClient database) {
        var process =
                readers.eventProcessor(reader, StreamingEventProcessor.class).orElseThrow();
        await().until(() -> {
            long newest = database.sql("select coalesce(max(global_index), 0) from domain_event")
                    .query(Long.class)
                    .single();
            return process.processingStatus().values().stream()
                    .allMatch(status -> status.getCurrentPosition().orElse(0) >= newest);
        });
    }
}
