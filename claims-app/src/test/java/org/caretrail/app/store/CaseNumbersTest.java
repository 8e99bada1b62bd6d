package org.caretrail.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.app.RunningService;
import org.caretrail.app.web.fixture.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseNumbersTest extends RunningService {

    @Autowired
    private CaseNumbers numbers;

    @Test
    void a_number_names_the_series_and_the_year() {
        for (var series : CaseNumbers.Series.values()) {
            assertThat(numbers.next(series, 2024)).matches(series + "-2024-\\d{6}");
        }
    }

    @Test
    void no_number_is_given_twice() {
        var given = AtOnce.both(
                () -> numbers.next(CaseNumbers.Series.RC, 2024), () -> numbers.next(CaseNumbers.Series.RC, 2024));

        assertThat(given.getFirst()).isNotEqualTo(given.getLast());
    }
}
