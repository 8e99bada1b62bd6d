package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-SUPP-3, -4: nights, journeys and companions around an expertise treatment. */
class ExpertiseCoverTest {

    @ParameterizedTest
    @CsvSource({"2, 150.00", "4, 200.00"})
    void NL_SUPP_3_pays_75_for_each_night(String nights, String payout) {
        var claim = expertise(LineCategory.LODGING, "200.00")
                .settle("NL-SUPP-3", "nights of all persons near the hospital, invoice 1", nights, "invoice");

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00, 200.00", "100, 200.00, 32.00", "100, 50.00, 182.00", "1000, 200.00, 200.00"})
    void NL_SUPP_3_pays_the_lowest_class_in_full_and_32_cents_a_kilometre_by_car(
            String kilometres, String car, String payout) {
        var claim = expertise(LineCategory.OTHER_TRANSPORT, "200.00")
                .settle("NL-SUPP-3", "kilometres by own car or taxi, invoice 1", kilometres, "route planner")
                .settle("NL-SUPP-3", "cost of own car or taxi, invoice 1", eur(car));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void NL_SUPP_3_asks_what_of_the_journeys_was_by_car_once_there_are_kilometres() {
        var claim = expertise(LineCategory.OTHER_TRANSPORT, "200.00")
                .settle("NL-SUPP-3", "kilometres by own car or taxi, invoice 1", "100", "route planner");

        assertThat(claim.proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("cost of own car or taxi, invoice 1");
    }

    @Test
    void NL_SUPP_3_does_not_pay_the_treatment_that_stands_on_the_same_invoice() {
        var treatment = Invoices.of("1", LineCategory.TREATMENT, "3000.00", SUPPLEMENTARY);
        var lodging = Invoices.of("2", LineCategory.LODGING, "200.00", SUPPLEMENTARY);
        var claim = expertise(Invoices.together(treatment, lodging))
                .settle("NL-SUPP-3", "nights of all persons near the hospital, invoice 1", "2", "invoice");

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("150.00"));
    }

    @ParameterizedTest
    @CsvSource({"0.00, 5000.00", "4500.00, 500.00"})
    void NL_SUPP_3_pays_5000_together_for_the_treatment(String used, String payout) {
        var claim = expertise(LineCategory.OTHER_TRANSPORT, "6000.00")
                .settle("NL-SUPP-3", "kilometres by own car or taxi, invoice 1", "0", "tickets")
                .settle("NL-SUPP-3", "used of EXPERTISE_TOGETHER over this treatment", eur(used));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void NL_SUPP_3_what_was_used_of_the_treatment_the_account_knows_unless_a_person_says_it() {
        var claim = NlCases.claim(Invoices.of("1", LineCategory.COMPANION, "6000.00", SUPPLEMENTARY))
                .answer("NL-SUPP-3", "EXPERTISE_TREATMENT", true)
                .answer("NL-SUPP-3", "CONSENT_BEFOREHAND", true)
                .answer("NL-SUPP-4", "COMPANIONS", true);

        assertThat(claim.proposal().draws()).singleElement().satisfies(draw -> {
            assertThat(draw.cover()).isEqualTo(Cover.EXPERTISE_TOGETHER);
            assertThat(draw.careOn()).isEqualTo("2020-05-06");
            assertThat(draw.asked()).isEqualTo(eur("5000.00"));
            assertThat(draw.limit()).isEqualTo(eur("5000.00"));
        });
        claim.settle("NL-SUPP-3", "used of EXPERTISE_TOGETHER over this treatment", eur("4000.00"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("1000.00"));
        assertThat(claim.proposal().draws()).isEmpty();
    }

    @Test
    void NL_SUPP_4_asks_the_adviser_about_companions_where_one_came_along() {
        var claim = expertise(LineCategory.COMPANION, "200.00");

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-SUPP-4");
        assertThat(claim.answer("NL-SUPP-4", "COMPANIONS", true).proposal().outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(expertise(LineCategory.LODGING, "1.00").questions())
                .extracting(Question::rule)
                .doesNotContain("NL-SUPP-4");
    }

    private static NlCase expertise(LineCategory category, String cost) {
        return expertise(Invoices.of("1", category, cost, SUPPLEMENTARY));
    }

    private static NlCase expertise(Invoice invoice) {
        return NlCases.claim(invoice)
                .answer("NL-SUPP-3", "EXPERTISE_TREATMENT", true)
                .answer("NL-SUPP-3", "CONSENT_BEFOREHAND", true)
                .settle("NL-SUPP-3", "used of EXPERTISE_TOGETHER over this treatment", eur("0.00"));
    }
}
