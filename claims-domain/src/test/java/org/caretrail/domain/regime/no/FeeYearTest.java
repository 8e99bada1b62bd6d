package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.caretrail.domain.fee.ExemptionCard;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.regime.FeeCeiling;
import org.caretrail.domain.regime.FeeCeiling.Known;
import org.caretrail.domain.regime.FeeCeiling.Unsettled;
import org.caretrail.domain.regime.SeenUserFees;
import org.caretrail.domain.regime.UserFeeLaw;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeYearTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final UserFeeLaw LAW = new SeenUserFees(new FeeYear());

    @ParameterizedTest(name = "{0}: {1}, marked {2}")
    @CsvSource({"2021, 2460, F", "2022, 2921, F", "2023, 3040, F", "2024, 3165, F", "2025, 3278, R", "2026, 3278, R"})
    void NO_FEE_3_a_year_has_one_ceiling_that_names_its_row(int year, String nok, String mark) {
        assertThat(ceiling(year)).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.amount()).isEqualTo(Money.of(nok, "NOK"));
            assertThat(known.row().mark()).isEqualTo(mark);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2019, two ceilings held in 2019",
        "2020, two ceilings held in 2020",
        "2018, no ceiling for 2018 is known",
        "2027, no ceiling for 2027 is known"
    })
    void NO_FEE_3_where_there_is_no_single_ceiling_it_says_why(int year, String why) {
        assertThat(ceiling(year)).isEqualTo(new Unsettled(why));
    }

    @Test
    void NO_FEE_3_a_ceiling_is_not_known_before_its_year() {
        assertThat(LAW.ceiling(Year.of(2024), LocalDate.of(2023, 12, 31), Helfo.SHIPPED))
                .isInstanceOf(Unsettled.class);
    }

    @ParameterizedTest(name = "counted {0}, asked {1}: {2} counts, {3} goes back by {4}")
    @CsvSource({
        "0,       403, 403, 0,   NO-FEE-1",
        "2762,    403, 403, 0,   NO-FEE-1",
        "2962,    403, 203, 200, NO-FEE-4",
        "3165,    403, 0,   403, NO-FEE-4",
        "3164.99, 403, 0.01, 402.99, NO-FEE-4",
        "4000,    403, 0,   403, NO-FEE-4"
    })
    void NO_FEE_4_what_is_above_the_ceiling_goes_back(
            String counted, String asked, String counts, String returned, String rule) {
        var share = LAW.share(
                FeeOrigin.CLAIM, crowns(asked), LocalDate.of(2024, 5, 1), crowns(counted), null, ceiling(2024));

        assertThat(share.counted()).isEqualTo(crowns(counts));
        assertThat(share.returned()).isEqualTo(crowns(returned));
        assertThat(share.rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CLAIM, NO-FEE-1", "DOMESTIC, NO-FEE-8", "S2, NO-FEE-9", "TRAVEL, NO-TRAVEL"})
    void NO_FEE_8_a_fee_counts_by_the_rule_that_brings_it_to_the_registry(FeeOrigin origin, String rule) {
        var share = LAW.share(origin, crowns("171"), LocalDate.of(2024, 5, 1), crowns("0"), null, ceiling(2024));

        assertThat(share.rule()).isEqualTo(rule);
    }

    @Test
    void NO_FEE_3_who_held_a_card_on_the_day_of_care_gets_all_back() {
        var card = LAW.card(LocalDate.of(2024, 5, 1));

        assertThat(card).isEqualTo(new ExemptionCard(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 12, 31)));
        var share = LAW.share(
                FeeOrigin.CLAIM, crowns("403"), LocalDate.of(2024, 5, 1), crowns("3165"), card, ceiling(2024));
        assertThat(share.returned()).isEqualTo(crowns("403"));
        assertThat(share.why()).contains("NO-FEE-3");
    }

    @Test
    void NO_FEE_2_a_fee_paid_with_the_EHIC_never_counts() {
        assertThat(LAW.doubt(FeeOrigin.EHIC)).hasValueSatisfying(f -> {
            assertThat(f.rule()).isEqualTo("NO-FEE-2");
            assertThat(f.failed()).isTrue();
        });
    }

    @Test
    void NO_FEE_9_a_fee_under_an_S2_waits_for_a_person() {
        assertThat(LAW.doubt(FeeOrigin.S2)).hasValueSatisfying(f -> {
            assertThat(f.rule()).isEqualTo("NO-FEE-9");
            assertThat(f.open()).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}: from {1}")
    @CsvSource({"2021, 200.00", "2022, 0.00", "2024, 0.00"})
    void NO_FEE_4_before_2022_small_sums_were_not_refunded(int year, String least) {
        assertThat(LAW.leastRefund(Year.of(year), LATER, Helfo.SHIPPED)).contains(crowns(least));
    }

    private static FeeCeiling ceiling(int year) {
        return LAW.ceiling(Year.of(year), LATER, Helfo.SHIPPED);
    }

    private static Money crowns(String amount) {
        return Money.of(amount, "NOK");
    }
}
