package org.caretrail.projections.rebuild;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.caretrail.projections.reading.EventReader;
import org.caretrail.projections.reading.EventReaders;
import org.caretrail.projections.reading.Failures;
import org.caretrail.projections.reading.ReaderPlaces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a read model anew while the live one serves and follows. A rebuild is a row; each step is one transaction that
 * takes the row, reads the next events into the tables beside the live ones, and moves the row on. So any instance may take
 * the next step, no two take the same one, and a kill costs the step that was under way.
 *
 * <p>Once it has read what there is, it makes the indexes, one in a step. The last step lets the live reader finish its batch and holds its place, reads what is committed by then, and swaps the
 * tables. The reader then passes over what the new rows know already.
 */
public final class Rebuilding {

    private static final Logger log = LoggerFactory.getLogger(Rebuilding.class);

    private static final int MOST_SETBACKS = 20;

    /** An index over all rows of a large table; no event is written meanwhile that a reader would wait for. */
    private static final int LONGEST_STEP_SECONDS = 3600;

    private final Map<String, ReadModel> models;
    private final EventReaders readers;
    private final ReadAhead events;
    private final Rebuilds rebuilds;
    private final ReaderPlaces places;
    private final TablesBeside tables;
    private final TransactionTemplate transaction;
    private final Failures failures;

    public Rebuilding(
            Collection<ReadModel> models,
            EventReaders readers,
            EventStorageEngine events,
            Rebuilds rebuilds,
            ReaderPlaces places,
            DataSource database,
            TransactionTemplate transaction,
            Failures failures) {
        this.models = models.stream().collect(Collectors.toUnmodifiableMap(ReadModel::name, Function.identity()));
        this.readers = readers;
        this.events = new ReadAhead(events);
        this.rebuilds = rebuilds;
        this.places = places;
        this.tables = new TablesBeside(database);
        this.transaction = new TransactionTemplate(requireNonNull(transaction.getTransactionManager()));
        this.transaction.setTimeout(LONGEST_STEP_SECONDS);
        this.failures = failures;
    }

    public boolean knows(String readModel) {
        return models.containsKey(readModel);
    }

    /**
     * Begins one, in the transaction that is open; the steps follow once it is committed.
     *
     * @throws AlreadyRunning when one of this read model is
     */
    public void begin(UUID id, String readModel) {
        rebuilds.begin(id, readModel, places.head());
        rebuilds.forgetParked(readModel);
        tables.make(model(readModel));
    }

    /**
     * Takes the next step of some rebuild.
     *
     * @param most how many events to read
     * @return whether it is worth trying again at once
     */
    public boolean step(int most) {
        var taken = new AtomicReference<@Nullable UnderWay>();
        try {
            transaction.executeWithoutResult(_ -> rebuilds.take().ifPresent(found -> {
                taken.set(found);
                goOn(found, most);
            }));
            return taken.get() != null;
        } catch (RuntimeException failure) {
            var stuck = taken.get();
            if (stuck == null) {
                throw failure;
            }
            transaction.executeWithoutResult(_ -> setBack(stuck, failure));
            return false;
        }
    }

    private void goOn(UnderWay rebuild, int most) {
        var model = model(rebuild.readModel());
        var reader = readers.forRebuild(model.name()).orElseThrow();
        if (!rebuild.sameSchema() || !tables.exist(model)) {
            tables.make(model);
            rebuilds.forgetParked(model.name());
            rebuilds.beganAnew(rebuild.id());
            return;
        }
        tables.comeFirst();
        var batch = events.next(rebuild.token(), most);
        if (batch.size() == most) {
            events.prepare(tokenOf(batch), most);
        }
        read(rebuild.id(), reader, batch);
        if (batch.size() < most && !tables.indexNext(model)) {
            tables.analyze(model);
            goLive(rebuild, model, reader, batch.isEmpty() ? rebuild.token() : tokenOf(batch), most);
        }
    }

    private void goLive(
            UnderWay rebuild, ReadModel model, EventReader reader, @Nullable GapAwareTrackingToken from, int most) {
        places.hold(model.name());
        long committed = places.head();
        var token = from;
        List<? extends TrackedEventMessage<?>> batch;
        do {
            batch = events.now(token, most);
            read(rebuild.id(), reader, batch);
            token = batch.isEmpty() ? token : tokenOf(batch);
        } while (!batch.isEmpty() && tokenOf(batch).getIndex() < committed);
        tables.takePlace(model);
        rebuilds.takeOverParked(model.name());
        rebuilds.ended(rebuild.id(), RebuildState.SWITCHED);
        log.info("{} was rebuilt, and its new rows serve", model.name());
    }

    private void read(UUID rebuild, EventReader reader, List<? extends TrackedEventMessage<?>> batch) {
        if (!batch.isEmpty()) {
            reader.read(batch.stream().filter(reader::wants).toList());
            rebuilds.moved(rebuild, tokenOf(batch), batch.size(), places.head());
        }
    }

    private void setBack(UnderWay rebuild, RuntimeException failure) {
        var cause = failures.cause(failure);
        log.warn("A rebuild of {} cannot go on: {} {}", rebuild.readModel(), cause.type(), cause.message());
        if (rebuilds.setBack(rebuild.id(), cause.type() + " " + cause.message()) >= MOST_SETBACKS) {
            Optional.ofNullable(models.get(rebuild.readModel())).ifPresent(tables::drop);
            rebuilds.forgetParked(rebuild.readModel());
            rebuilds.ended(rebuild.id(), RebuildState.FAILED);
        }
    }

    private ReadModel model(String name) {
        var model = models.get(name);
        if (model == null) {
            throw new IllegalArgumentException("no read model: " + name);
        }
        return model;
    }

    private static GapAwareTrackingToken tokenOf(List<? extends TrackedEventMessage<?>> batch) {
        return (GapAwareTrackingToken) batch.getLast().trackingToken();
    }
}
