package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NorwegianTablesTest {

    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    static Stream<RateTable> tables() {
        return Helfo.SHIPPED.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void every_row_cites_its_source_and_says_how_sure_it_is(RateTable table) {
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.mark()).matches("[SFRD](/[SFRD])?|-");
        });
    }

    @Test
    void what_nobody_published_here_is_shipped_empty() {
        assertThat(Helfo.SHIPPED.table(NorwegianTables.DRG_WEIGHTS).rows()).isEmpty();
        assertThat(Helfo.SHIPPED.table(NorwegianTables.PROCEDURE_RATES).rows()).isEmpty();
        assertThat(Helfo.SHIPPED.table(CommonTables.EXCHANGE_RATES).rows()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2018, 43428, F",
        "2019, 44654, R",
        "2020, 45808, F",
        "2021, 46719, R",
        "2022, 47742, R",
        "2024, 52248, F"
    })
    void NO_AMOUNT_2_has_the_unit_price_of_a_year(int year, BigDecimal price, String mark) {
        assertThat(row(NorwegianTables.UNIT_PRICES, LocalDate.of(year, 1, 1))).satisfies(row -> {
            assertThat(row.figure("price")).isEqualByComparingTo(price);
            assertThat(row.mark()).isEqualTo(mark);
        });
        assertThat(row(NorwegianTables.UNIT_PRICES, LocalDate.of(year, 12, 31)).figure("price"))
                .isEqualByComparingTo(price);
    }

    @ParameterizedTest
    @CsvSource({"2017", "2023", "2025", "2026"})
    void NO_AMOUNT_2_carries_no_price_over_from_another_year(int year) {
        assertThat(Helfo.SHIPPED.find(NorwegianTables.UNIT_PRICES, LocalDate.of(year, 6, 1), LATER))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, unverified {2}")
    @CsvSource({
        "2019, 2369, true", "2020, 2460, true", "2021, 2460, false", "2022, 2921, false",
        "2023, 3040, false", "2024, 3165, false", "2025, 3278, true", "2026, 3278, true"
    })
    void NO_FEE_has_the_ceiling_of_a_year(int year, BigDecimal ceiling, boolean unverified) {
        assertThat(row(NorwegianTables.EXEMPTION_CEILINGS, LocalDate.of(year, 6, 1)))
                .satisfies(row -> {
                    assertThat(row.figure("ceiling")).isEqualByComparingTo(ceiling);
                    assertThat(row.unverified()).isEqualTo(unverified);
                });
    }

    @Test
    void NO_FEE_has_fees_of_outpatient_and_radiology_only() {
        assertThat(Helfo.SHIPPED.table(NorwegianTables.USER_FEES).rows())
                .extracting(RateRow::key)
                .containsOnly(CareKind.OUTPATIENT.name(), CareKind.RADIOLOGY.name());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "NO_HELFO, GRANTED, 500000",
        "NO_HELFO, PARTLY_GRANTED, 500000",
        "NL_ZVW, GRANTED, 50000",
        "NL_ZVW, PARTLY_GRANTED, 50000"
    })
    void a_handler_grants_alone_up_to_the_limit(String scheme, String outcome, BigDecimal limit) {
        assertThat(Helfo.SHIPPED.find(CommonTables.AUTHORITY_LIMITS, LATER, LATER, scheme, outcome))
                .hasValueSatisfying(row -> assertThat(row.figure("limit")).isEqualByComparingTo(limit));
    }

    @ParameterizedTest
    @CsvSource({"NO_HELFO", "NL_ZVW"})
    void a_handler_refuses_any_amount(String scheme) {
        assertThat(Helfo.SHIPPED.find(CommonTables.AUTHORITY_LIMITS, LATER, LATER, scheme, "REFUSED"))
                .hasValueSatisfying(row -> assertThat(row.has("limit")).isFalse());
    }

    private static RateRow row(String table, LocalDate day) {
        return Helfo.SHIPPED.find(table, day, LATER).orElseThrow();
    }
}
