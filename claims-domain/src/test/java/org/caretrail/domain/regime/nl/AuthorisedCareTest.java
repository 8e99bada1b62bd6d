package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.DIRECTIVE;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Care under an S2 that is not billed between the institutions: planned, at the tariff there, never above the bill. */
class AuthorisedCareTest {

    @Test
    void NL_ROUTE_5_unplanned_care_is_not_paid_under_article_26() {
        var claim = NlCases.claimUnderS2("6000.00", "6500.00").planned(false, NeedArose.ABROAD);
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_S2_7_an_S2_that_was_not_accepted_is_paid_at_the_tariff_of_that_state() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .settle("NL-S2-7", "tariff of the state of treatment, invoice 1", eur("6000.00"));

        assertThat(claim.proposal().manual()).isEmpty();
        assertThat(claim.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur("374.24"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("6374.24"));
    }

    @Test
    void NL_S2_7_never_pays_more_than_the_bill() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .settle("NL-S2-7", "tariff of the state of treatment, invoice 1", eur("9000.00"));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("6500.00"));
    }

    @Test
    void NL_S2_7_once_a_provider_did_not_accept_the_S2_the_tariff_of_that_state_is_asked_for() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .heard(Correspondence.NONE.notAcceptedBy("hospital"));

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-S2-7");
        assertThat(claim.findings("NL-S2-7")).extracting(Finding::point).contains("S2_NOT_ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({"4000.00, 4000.00", "6100.00, 6100.00", "9000.00, 9000.00", "12000.00, 10274.24"})
    void EU_26_7_all_parts_of_an_invoice_together_pay_no_more_than_it_cost(String cost, String paid) {
        var claim = NlCases.claim(Invoices.treatment("1", cost, DIRECTIVE, ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .settle("NL-ROUTE-8", "under the directive, invoice 1", eur("3900.00"))
                .settle("EU-26-7", "paid by the other scheme on invoice 1", eur("0.00"));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT))
                .hasValueSatisfying(
                        sum -> assertThat(sum.minus(eur(cost)).exceedsZero()).isFalse());
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(paid));
    }

    @Test
    void EU_26_7_what_an_earlier_part_paid_counts_against_a_bill_priced_at_the_tariff_of_that_state_too() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", DIRECTIVE, ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .settle("NL-ROUTE-8", "under the directive, invoice 1", eur("3900.00"))
                .settle("NL-S2-7", "tariff of the state of treatment, invoice 1", eur("6000.00"));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("6500.00"));
    }

    @ParameterizedTest
    @CsvSource({"LODGING", "COMPANION", "OTHER_TRANSPORT"})
    void EU_26_8_and_EU_26_9_travel_and_stay_are_due_only_by_national_law(LineCategory category) {
        var claim = NlCases.claim(Invoices.of("1", category, "100.00", ART_26)).underS2("2020-05-06", "2020-05-15");

        assertThat(claim.questions())
                .filteredOn(q -> q.rule().equals("EU-26-8"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("EU-26-9"));
        assertThat(claim.answer("EU-26-8", "NATIONAL_LAW_PAYS_TRAVEL_AND_STAY", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }
}
