package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.util.Optional;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketConformTariffTest {

    private static final String STEP_1 = "step 1 tariff of 111 in 2020";

    @ParameterizedTest
    @CsvSource({"2020-06-11, 6374.24", "2021-12-14, 6374.24", "2021-12-15, 5925.67", "2022-03-16, 5925.67"})
    void NL_TARIFF_3_drops_the_margin_from_2021_12_15(String decidedOn, String notional) {
        assertThat(notional(claim().decided(decidedOn))).contains(eur(notional));
    }

    @Test
    void NL_TARIFF_3_has_the_margin_from_2019_12_04() {
        var tariffs = """
                careProduct,year,highestCountedTariff,announced,mark,source
                979001239,2020,5925.67,2019-11-01,SYNTHETIC,test
                """;
        var margins = """
                insurer,year,margin,announced,mark,source
                ZILVEREN_KRUIS,2020,0.0757,2019-11-01,SYNTHETIC,test
                """;
        var known = claim().rows("nl-care-product-tariffs", tariffs).rows("nl-margins", margins);
        assertThat(notional(known.decided("2019-12-04"))).contains(eur("6374.24"));
        assertThat(known.decided("2019-12-03").proposal().manual())
                .extracting(ManualPoint::rule)
                .containsExactly("NL-TARIFF-3");
    }

    @ParameterizedTest
    @CsvSource({"0.00005, 5925.97", "0.00, 5925.67", "0.0757, 6374.24"})
    void NL_TARIFF_2_rounds_half_up_to_the_cent(String margin, String notional) {
        var claim =
                claim().insured("OTHER", null).settle("NL-TARIFF-2", "margin of OTHER in 2020", margin, "the insurer");
        assertThat(notional(claim)).contains(eur(notional));
    }

    @Test
    void NL_TARIFF_4_stays_open_without_a_product_code() {
        assertOpen(claim().careProduct(null), "NL-TARIFF-4");
    }

    @Test
    void NL_TARIFF_4_stays_open_without_an_insurer() {
        assertOpen(claim().insured(null, null), "NL-TARIFF-4");
    }

    @Test
    void NL_TARIFF_1_stays_open_without_a_tariff_whatever_a_person_says_of_it() {
        assertOpen(claim().careProduct("111"), "NL-TARIFF-1");
        assertOpen(claim().careProduct("111").settle("NL-TARIFF-1", STEP_1, Verdict.MET), "NL-TARIFF-1");
    }

    @Test
    void NL_TARIFF_1_does_not_carry_a_year_over() {
        var line = Invoices.line("1", "2021-05-06", "9511.99", null);
        var claim = NlCases.claim(Invoices.invoice("1", line, eur("9188.28"), ART_26))
                .care("2021-05-06", "2021-05-15")
                .underS2("2021-05-06", "2021-05-15")
                .decided("2021-12-15")
                .settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2021", eur("0.00"));
        assertOpen(claim, "NL-TARIFF-1");
    }

    @Test
    void NL_TARIFF_2_stays_open_without_a_margin() {
        assertOpen(claim().insured("OTHER", null), "NL-TARIFF-2");
    }

    @Test
    void NL_TARIFF_4_a_figure_given_by_a_person_needs_its_source() {
        var claim = claim().careProduct("111").decided("2022-03-16");
        assertOpen(claim.settle("NL-TARIFF-1", STEP_1, "1000.00", null), "NL-TARIFF-4");
        assertThat(notional(claim.settle("NL-TARIFF-1", STEP_1, "1000.00", "NZa")))
                .contains(eur("1000.00"));
    }

    @Test
    void NL_TARIFF_4_is_recorded_with_the_product_code() {
        assertThat(claim().findings("NL-TARIFF-4"))
                .singleElement()
                .satisfies(f -> assertThat(f.met()).isTrue());
    }

    @Test
    void NL_TARIFF_6_a_product_is_compared_in_one_invoice_only() {
        var claim =
                NlCases.claim(Invoices.admission(ART_26), other("2020-05-07")).underS2("2020-05-06", "2020-05-15");
        assertOpen(claim, "NL-TARIFF-6");
        assertThat(claim.settle("NL-TARIFF-6", "tariff of invoice 2", eur("0.00"))
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_POLICY_7_sessions_on_different_days_are_products_of_their_own() {
        var claim = NlCases.claim(Invoices.admission(ART_26), other("2020-05-14"))
                .underS2("2020-05-06", "2020-05-15")
                .session("2020-05-06", "979001239")
                .session("2020-05-14", "979001239");
        assertThat(notional(claim)).contains(eur("12748.48"));
    }

    private static Invoice other(String day) {
        return Invoices.invoice("2", Invoices.line("2", day, "100.00", null), eur("50.00"), ART_26);
    }

    private static NlCase claim() {
        return NlCases.claim(Invoices.admission(ART_26)).underS2("2020-05-06", "2020-05-15");
    }

    private static Optional<Money> notional(NlCase claim) {
        return claim.proposal().amounts().of(AmountKind.NOTIONAL);
    }

    private static void assertOpen(NlCase claim, String rule) {
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.NONE);
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly(rule);
    }
}
