package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Regime;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NlTablesTest {

    private static final List<Regime> REGIMES = List.of(new Netherlands());
    private static final RateBook BOOK = Tables.of(REGIMES, "");

    static Stream<String> shipped() {
        return NlTables.SHAPES.stream().map(TableShape::name).filter(t -> !rows(t).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_row_cites_a_source_and_says_how_sure_it_is(String table) {
        assertThat(rows(table)).allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.mark()).matches("[SFDR](/[SFDR])?");
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void no_two_rows_hold_for_one_key_on_one_day(String table) {
        assertThat(rows(table)).extracting(r -> r.key() + " from " + r.from()).doesNotHaveDuplicates();
    }

    @Test
    void only_tables_without_a_known_figure_are_shipped_empty() {
        assertThat(NlTables.SHAPES)
                .extracting(TableShape::name)
                .filteredOn(name -> rows(name).isEmpty())
                .containsExactly("nl-wmg-tariffs", "nl-contracted-averages", "nl-policy-maxima");
    }

    @Test
    void NL_TARIFF_5_holds_the_known_figures() {
        assertThat(figure(NlTables.TARIFFS, "highestCountedTariff", "979001239"))
                .isEqualByComparingTo("5925.67");
        assertThat(figure(NlTables.MARGINS, "margin", "ZILVEREN_KRUIS")).isEqualByComparingTo("0.0757");
    }

    @Test
    void NL_CAK_7_only_the_terms_of_the_CAK_and_of_retention_are_not_verified() {
        assertThat(NlTables.SHAPES)
                .flatExtracting(shape -> rows(shape.name()))
                .filteredOn(RateRow::unverified)
                .extracting(RateRow::key)
                .containsExactly(
                        "CAK_DECISION",
                        "CAK_ANSWER",
                        "CAK_ANSWER_COMMITTEE",
                        "CAK_ANSWER_DEFERRED",
                        "NL_ZVW",
                        "NL_CAK");
    }

    @ParameterizedTest
    @CsvSource({"2018, false", "2019, true", "2026, true", "2027, false"})
    void NL_POLICY_4_is_385_from_2019_to_2026(int year, boolean known) {
        var row = BOOK.find(NlTables.DEDUCTIBLES, LocalDate.of(year, 6, 1), LocalDate.of(2027, 6, 1));
        assertThat(row.map(r -> r.figure("compulsory").intValueExact() == 385).orElse(false))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY_STAY, 365",
        "EMERGENCY_MEDICINES, 50",
        "EXPERTISE_LODGING, 75",
        "EXPERTISE_CAR, 0.32",
        "EXPERTISE_TOGETHER, 5000",
    })
    void NL_SUPP_the_limits_are_those_of_article_D_9(String cover, BigDecimal limit) {
        assertThat(figure(NlTables.SUPPLEMENTARY_COVERS, "limit", "ZILVEREN_KRUIS", "THREE_STARS", cover))
                .isEqualByComparingTo(limit);
    }

    @Test
    void a_health_insurer_knows_authorisations_and_claims() {
        var regimes = new Regimes(REGIMES, BOOK);
        assertThat(regimes.law(Scheme.NL_ZVW, CaseType.S2_AUTHORISATION)).isPresent();
        assertThat(regimes.law(Scheme.NL_ZVW, CaseType.REIMBURSEMENT_CLAIM)).isPresent();
        assertThat(regimes.law(Scheme.NL_ZVW, CaseType.PRIOR_NOTIFICATION)).isEmpty();
        assertThat(regimes.law(Scheme.NL_CAK, CaseType.S2_AUTHORISATION)).isPresent();
        assertThat(regimes.law(Scheme.NL_CAK, CaseType.REIMBURSEMENT_CLAIM)).isPresent();
        assertThat(regimes.remedies(Scheme.NL_ZVW)).isNotNull();
    }

    private static List<RateRow> rows(String table) {
        return BOOK.table(table).rows();
    }

    private static BigDecimal figure(String table, String column, String... key) {
        var day = LocalDate.of(2020, 5, 6);
        return BOOK.find(table, day, day, key)
                .map((RateRow r) -> r.figure(column))
                .orElseThrow();
    }
}
