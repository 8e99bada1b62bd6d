package org.caretrail.projections.reading;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Between Axon's processor, which hands over one event after the other, and a reader, which takes them as a batch. The
 * processor stores its place first and thereby holds it; the batch is read after that, in the same transaction.
 */
public final class BatchInvoker implements EventHandlerInvoker {

    private final EventHandlerInvoker handler;
    private final EventReader reader;

    public BatchInvoker(EventHandlerInvoker handler, EventReader reader) {
        this.handler = handler;
        this.reader = reader;
    }

    /** All events of a case pass through one segment, for a process as for a read model. */
    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return segment.matches(ParkedEvents.caseOf(event)) && reader.wants(event);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return handler.canHandleType(payloadType);
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<EventMessage<?>> events = batch.getOrComputeResource(reader.name(), _ -> begin(batch));
        events.add(event);
    }

    /** Reading again from the start is the business of a rebuild, which leaves the live rows alone. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public void segmentReleased(Segment segment) {
        handler.segmentReleased(segment);
    }

    private List<EventMessage<?>> begin(UnitOfWork<?> batch) {
        var events = new ArrayList<EventMessage<?>>();
        batch.onPrepareCommit(_ -> reader.read(List.copyOf(events)));
        return events;
    }
}
