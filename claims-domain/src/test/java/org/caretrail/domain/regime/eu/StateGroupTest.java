package org.caretrail.domain.regime.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.nl.Netherlands;
import org.caretrail.domain.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateGroupTest {

    private static final RateBook BOOK = Tables.of(List.of(new Netherlands()), "");
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "BE, 2020-05-06, EU",
        "NO, 2020-05-06, EEA",
        "CH, 2020-05-06, CH",
        "NO, 2012-05-31,",
        "NO, 2012-06-01, EEA",
        "CH, 2012-03-31,",
        "CH, 2012-04-01, CH",
        "HR, 2013-06-30,",
        "HR, 2013-07-01, EU",
        "GB, 2020-12-31, EU",
        "GB, 2021-01-01, UK",
        "BE, 2010-04-30,",
        "BE, 2010-05-01, EU",
        "TR, 2020-05-06,",
    })
    void a_state_takes_part_by_the_title_of_the_day(String country, LocalDate day, StateGroup group) {
        assertThat(StateGroup.of(new Country(country), day, DECIDED, BOOK)).isEqualTo(Optional.ofNullable(group));
    }

    @Test
    void NL_ROUTE_10_a_decision_before_the_withdrawal_knows_no_end_of_membership() {
        var day = LocalDate.of(2021, 1, 1);
        var country = new Country("GB");
        assertThat(StateGroup.of(country, day, LocalDate.of(2020, 1, 31), BOOK)).isEmpty();
        assertThat(StateGroup.of(country, day, LocalDate.of(2020, 2, 1), BOOK)).contains(StateGroup.UK);
    }

    @Test
    void only_the_united_kingdom_of_today_stands_outside_the_regulation() {
        assertThat(StateGroup.values())
                .filteredOn(StateGroup::coordinated)
                .doesNotContain(StateGroup.UK)
                .hasSize(3);
    }
}
