package org.caretrail.projections.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands events to a handler so that a failure leaves nothing of them: what they wrote is rolled back to a savepoint, and
 * what they held in memory belongs to a unit of work of its own. The transaction around it goes on.
 */
public final class Step {

    private final TransactionTemplate savepoint;
    private final Supplier<List<CorrelationDataProvider>> correlations;

    /**
     * Takes steps inside the transactions of this manager.
     *
     * @param correlations what a command that an event causes carries on of that event
     */
    public Step(PlatformTransactionManager transactions, Supplier<List<CorrelationDataProvider>> correlations) {
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.correlations = correlations;
    }

    /** @throws RuntimeException that of the handler, after nothing is left of these events */
    void take(EventHandlerInvoker handler, List<? extends EventMessage<?>> events) {
        savepoint.executeWithoutResult(_ -> apart(() -> handle(handler, events)));
    }

    private void handle(EventHandlerInvoker handler, List<? extends EventMessage<?>> events) {
        var unit = new BatchingUnitOfWork<EventMessage<?>>(new ArrayList<EventMessage<?>>(events));
        correlations.get().forEach(unit::registerCorrelationDataProvider);
        var result = unit.executeWithResult(
                () -> {
                    handler.handle(unit.getMessage(), Segment.ROOT_SEGMENT);
                    return null;
                },
                RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
    }

    /** As the only unit of work of the thread: sagas and aggregates keep what they loaded with the outermost one. */
    private static void apart(Runnable work) {
        if (!CurrentUnitOfWork.isStarted()) {
            work.run();
            return;
        }
        var around = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(around);
        try {
            work.run();
        } finally {
            CurrentUnitOfWork.set(around);
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case RuntimeException already -> already;
            case Error error -> throw error;
            default -> new StepFailed(failure);
        };
    }

    private static final class StepFailed extends RuntimeException {

        StepFailed(Throwable cause) {
            super(cause);
        }
    }
}
