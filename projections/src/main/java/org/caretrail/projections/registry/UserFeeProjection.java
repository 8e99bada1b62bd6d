package org.caretrail.projections.registry;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.projections.support.BatchOf;

/**
 * Keeps the user-fee registry. Every event has rows of its own, keyed by the account and its place in it, so that a batch
 * handled again, or all of them from the beginning, gives the same rows.
 */
public final class UserFeeProjection {

    private final BatchOf<Placed<UserFeeEvent>> batch = new BatchOf<>("user-fee-registry", this::write);
    private final RegistryTables tables;

    public UserFeeProjection(DataSource database) {
        this.tables = new RegistryTables(database);
    }

    @EventHandler
    void on(UserFeeEvent event, @SequenceNumber long sequence) {
        batch.add(new Placed<>(event, sequence));
    }

    /** What ends a row comes after what made it, which may stand in the same batch. */
    private void write(List<Placed<UserFeeEvent>> happened) {
        tables.registered(of(happened, UserFeeEvent.UserFeeRegistered.class));
        tables.reversed(of(happened, UserFeeEvent.UserFeeReversed.class));
        tables.issued(of(happened, UserFeeEvent.ExemptionCardIssued.class));
        tables.withdrawn(of(happened, UserFeeEvent.ExemptionCardWithdrawn.class));
        tables.refunded(of(happened, UserFeeEvent.OverpaidFeeRefunded.class));
    }

    private static <E> List<Placed<E>> of(List<Placed<UserFeeEvent>> happened, Class<E> type) {
        return happened.stream()
                .flatMap(p -> type.isInstance(p.event())
                        ? Stream.of(new Placed<>(type.cast(p.event()), p.sequence()))
                        : Stream.empty())
                .toList();
    }

    /** An event and its place in its account. */
    record Placed<E>(E event, long sequence) {}
}
