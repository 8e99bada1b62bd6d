package org.caretrail.domain.regime.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.nl.Netherlands;
import org.junit.jupiter.api.Test;

class EuLayerTest {

    @Test
    void every_state_cites_a_source_and_has_a_group() {
        var states = Tables.of(List.of(new Netherlands()), "").table(EuLayer.STATES);
        assertThat(states.rows()).hasSize(33).allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.mark()).matches("[SF]");
            assertThat(StateGroup.values()).extracting(StateGroup::name).contains(row.text("kind"));
        });
    }
}
