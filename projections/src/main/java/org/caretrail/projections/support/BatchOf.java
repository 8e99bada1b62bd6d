package org.caretrail.projections.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What the events of one batch touch, handed over once at its end and within its transaction: a statement for a batch
 * costs little more than one for an event.
 */
public final class BatchOf<T> {

    private final String name;
    private final Consumer<List<T>> write;

    /**
     * Begins empty with every batch.
     *
     * @param name  unlike that of any other handler of the same processor
     * @param write called once for each batch that touched something; when it fails, the batch is tried again
     */
    public BatchOf(String name, Consumer<List<T>> write) {
        this.name = name;
        this.write = write;
    }

    /** To be called by an event handler. */
    public void add(T touched) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<T> all = batch.getOrComputeResource(name, _ -> begin(batch));
        all.add(touched);
    }

    private List<T> begin(UnitOfWork<?> batch) {
        var all = new ArrayList<T>();
        batch.onPrepareCommit(_ -> write.accept(List.copyOf(all)));
        return all;
    }
}
