package org.caretrail.domain.ratetable;

import static org.caretrail.domain.carecase.RefusedFor.reason;

import java.time.LocalDate;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.event.RateTableEvent.RateTablePublished;
import org.caretrail.domain.event.RateTableEvent.RateTableWithdrawn;
import org.caretrail.domain.ratetable.RateTableCommand.PublishRateTable;
import org.caretrail.domain.ratetable.RateTableCommand.WithdrawRateTable;
import org.caretrail.domain.regime.Publication;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedTableTest {

    private static final String TABLE = "no-isf-unit-prices";
    private static final String DIGEST = "0".repeat(64);
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 7);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Act ACT = new Act(new Actor("admin", Role.ADMIN), TODAY, TODAY);

    @Test
    void the_first_version_that_is_loaded_is_the_second_of_the_table() {
        table().givenNoPriorActivity().when(publish()).expectEvents(published(2));
    }

    @Test
    void a_version_is_announced_on_the_day_from_which_it_holds_unless_it_says_otherwise() {
        var said = new Publication(NEW_YEAR, NEW_YEAR.minusDays(12), "F", "ISF 2025");
        table().givenNoPriorActivity()
                .when(new PublishRateTable(TABLE, ACT, DIGEST, 1, said))
                .expectEvents(new RateTablePublished(
                        TABLE, TODAY, 2, DIGEST, 1, NEW_YEAR, LocalDate.of(2024, 12, 20), "F", "ISF 2025"));
    }

    @Test
    void each_version_has_the_next_number_and_a_withdrawn_one_frees_none() {
        table().given(published(2), withdrawn(2)).when(publish()).expectEvents(published(3));
    }

    @Test
    void a_version_is_withdrawn_with_reasons() {
        table().given(published(2), published(3)).when(withdraw(2)).expectEvents(withdrawn(2));
    }

    @Test
    void a_version_is_withdrawn_once() {
        table().given(published(2), withdrawn(2))
                .when(withdraw(2))
                .expectException(reason(Reason.TABLE_VERSION_WITHDRAWN))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void a_version_that_does_not_exist_is_not_withdrawn(int version) {
        table().given(published(2))
                .when(withdraw(version))
                .expectException(reason(Reason.UNKNOWN_TABLE_VERSION))
                .expectNoEvents();
    }

    @Test
    void what_is_shipped_is_not_withdrawn() {
        table().givenNoPriorActivity()
                .when(withdraw(1))
                .expectException(reason(Reason.TABLE_VERSION_SHIPPED))
                .expectNoEvents();
    }

    private static FixtureConfiguration<LoadedTable> table() {
        return new AggregateTestFixture<>(LoadedTable.class)
                .registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                        (Object) ((RateTableCommand) message.getPayload()).table(), null));
    }

    private static PublishRateTable publish() {
        return new PublishRateTable(TABLE, ACT, DIGEST, 1, new Publication(NEW_YEAR, null, "F", "ISF 2025"));
    }

    private static WithdrawRateTable withdraw(int version) {
        return new WithdrawRateTable(TABLE, ACT, version, "of another year");
    }

    private static RateTablePublished published(int version) {
        return new RateTablePublished(TABLE, TODAY, version, DIGEST, 1, NEW_YEAR, NEW_YEAR, "F", "ISF 2025");
    }

    private static RateTableWithdrawn withdrawn(int version) {
        return new RateTableWithdrawn(TABLE, TODAY, version, "of another year");
    }
}
