package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.nl.Netherlands;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoluntaryDeductibleTest {

    private static final Regimes REGIMES =
            new Regimes(List.of(new Netherlands()), Tables.of(List.of(new Netherlands()), ""));

    @ParameterizedTest
    @CsvSource({"0.00, 2020", "100.00, 2020", "300.00, 2026", "500.00, 2020", "5000.00, 2018"})
    void NL_POLICY_4_from_100_to_500_may_be_chosen_where_the_bounds_are_known(String chosen, int year) {
        assertThatCode(() -> choose(chosen, "EUR", year)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"99.99, 2020", "500.01, 2020", "5000.00, 2026", "-100.00, 2020", "-0.01, 2018"})
    void NL_POLICY_4_no_other_may_be_chosen(String chosen, int year) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choose(chosen, "EUR", year))
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.DEDUCTIBLE_NOT_OFFERED))
                .satisfies(r -> assertThat(r.rule()).isEqualTo("NL-POLICY-4"))
                .satisfies(r -> assertThat(r.pointer()).isEqualTo("/person/voluntaryDeductible"));
    }

    @Test
    void NL_POLICY_4_is_chosen_in_euro() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choose("300.00", "NOK", 2020))
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.WRONG_CURRENCY));
    }

    private static void choose(String amount, String currency, int year) {
        VoluntaryDeductible.unlessOffered(
                Money.of(amount, currency),
                Year.of(year),
                LocalDate.of(2026, 6, 1),
                "/person/voluntaryDeductible",
                REGIMES);
    }
}
