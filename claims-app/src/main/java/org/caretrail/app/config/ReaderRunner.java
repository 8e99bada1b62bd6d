package org.caretrail.app.config;

import java.time.Clock;
import java.util.concurrent.Executors;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.StreamableMessageSource;
import org.caretrail.projections.reading.BatchInvoker;
import org.caretrail.projections.reading.EventReaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs a reader: one thread that fetches, one that handles, and the cases that fail set aside. A reader has some segments, which
 * the instances share ({@link FairShare}); all events of a case pass in their order through one of them.
 */
@Component
class ReaderRunner {

    /** Events per transaction: enough to write the rows in one go, few enough to be seen soon. */
    static final int EVENTS_PER_BATCH = 200;

    /**
     * How often, in milliseconds, a reader says that it still reads, other instances look whether it does, and a batch that
     * failed in passing is tried again, such as one that somebody else outran. With the claim timeout of five seconds, what
     * a killed instance read is taken over within about six. A long batch holds its place by a lock, whatever the time. The
     * price is one small write a second for each segment.
     */
    static final int SIGN_OF_LIFE = 1000;

    private final EventReaders readers;
    private final int segments;

    /** @param segments of a reader that begins with this version; one that began before keeps its own */
    ReaderRunner(EventReaders readers, @Value("${caretrail.readers.segments}") int segments) {
        this.readers = readers;
        this.segments = segments;
    }

    /** Has the handlers that are assigned to this name run as a reader. */
    void run(Configurer axon, String name) {
        run(axon, name, EVENTS_PER_BATCH);
    }

    /** @param batch how many events share a transaction: few where each takes long */
    void run(Configurer axon, String name, int batch) {
        var coordinator = new EagerCoordinator(name);
        var worker = Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("reader-" + name));
        axon.onShutdown(Phase.EXTERNAL_CONNECTIONS, coordinator::shutdownNow);
        axon.onShutdown(Phase.EXTERNAL_CONNECTIONS, worker::shutdownNow);
        axon.eventProcessing()
                .registerListenerInvocationErrorHandler(name, _ -> PropagatingErrorHandler.instance())
                .registerEventProcessor(
                        name,
                        (_, configuration, handler) -> processor(name, configuration, handler)
                                .batchSize(batch)
                                .coordinatorExecutor(coordinator)
                                .workerExecutor(worker)
                                .build());
    }

    /**
     * Leases are kept by real time: a demo clock that stands still must not stop a reader. A new reader begins with the first
     * event ever stored. Axon would call what is stored by then a replay, which it keeps from processes: what was decided
     * before would never be paid.
     */
    private PooledStreamingEventProcessor.Builder processor(
            String name, Configuration configuration, EventHandlerInvoker handler) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new BatchInvoker(handler, readers.add(name, handler)))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(configuration.eventStore())
                .tokenStore(configuration.eventProcessingConfiguration().tokenStore(name))
                .transactionManager(configuration.getComponent(TransactionManager.class))
                .clock(Clock.systemUTC())
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(segments)
                .tokenClaimInterval(SIGN_OF_LIFE)
                .claimExtensionThreshold(SIGN_OF_LIFE);
    }
}
