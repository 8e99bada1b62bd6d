package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.correspondence.CostClaim;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EU-26-7: what home would have borne above what the other scheme paid. */
class SupplementTest {

    @Test
    void EU_26_7_pays_a_supplement_where_home_would_have_borne_more() {
        var proposal = NlCases.claimUnderS2("6000.00", "6500.00").proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(eur("374.24"));
        assertThat(proposal.amounts().of(AmountKind.BORNE)).contains(eur("500.00"));
    }

    @Test
    void EU_26_7_home_bears_no_more_than_the_wmg_maximum() {
        var claim = NlCases.claimUnderS2("6000.00", "6500.00").rows("nl-wmg-tariffs", """
                careProduct,from,until,maximumTariff,announced,mark,source
                979001239,2020-01-01,2020-12-31,6100.00,,SYNTHETIC,test
                """);

        assertThat(claim.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur("100.00"));
    }

    @ParameterizedTest
    @CsvSource({"385.00, 100.00", "150.00, 150.00", "0.00, 200.00"})
    void EU_26_7_the_deductible_at_home_takes_no_more_than_the_care_costs_there(String open, String supplement) {
        var claim = NlCases.claimUnderS2("0.00", "300.00")
                .settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", eur(open))
                .rows("nl-wmg-tariffs", """
                        careProduct,from,until,maximumTariff,announced,mark,source
                        979001239,2020-01-01,2020-12-31,200.00,,SYNTHETIC,test
                        """);

        assertThat(claim.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur(supplement));
    }

    @ParameterizedTest
    @CsvSource({"0.00, 374.24", "200.00, 300.00", "500.00, 0.00"})
    void EU_26_7_what_medicines_would_have_cost_the_insured_at_home_is_not_borne(String own, String supplement) {
        var line = Invoices.line("1", "2020-05-06", "6500.00", CareKind.MEDICINE);
        var claim = NlCases.claim(Invoices.invoice("1", line, eur("6000.00"), ART_26))
                .underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-POLICY-12");

        claim.settle("NL-POLICY-12", "own contribution for invoice 1", eur(own));
        assertThat(claim.proposal().amounts().of(AmountKind.OWN_CONTRIBUTION)).contains(eur(own));
        assertThat(claim.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur(supplement));
    }

    @Test
    void EU_26_7_says_in_words_that_nothing_is_left_to_pay() {
        var claim = NlCases.claim(Invoices.admission(ART_26)).underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.findings("EU-26-7"))
                .singleElement()
                .satisfies(f -> assertThat(f.failed()).isTrue());
    }

    @Test
    void EU_26_7_names_every_input_of_the_supplement() {
        var steps = NlCases.claimUnderS2("6000.00", "6500.00").proposal().steps();
        assertThat(steps).extracting(Step::name).contains("market-conform tariff", "borne", "supplement");
    }

    @Test
    void EU_26_7_waits_for_what_the_other_scheme_paid() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26)).underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("EU-26-7");

        var stated = claim.settle("EU-26-7", "paid by the other scheme on invoice 1", eur("6000.00"));
        assertThat(stated.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur("374.24"));
    }

    @Test
    void EU_26_7_leaves_out_what_nobody_has_to_pay_for() {
        var claim = NlCases.claimUnderS2("6000.00", "6500.00");
        claim.judged().ineligible("1.1");
        assertThat(claim.proposal().amounts().of(AmountKind.BORNE)).contains(eur("0.00"));
    }

    @Test
    void EU_26_7_what_the_other_institution_claimed_stands_beside_the_question_what_its_scheme_paid() {
        var claimed = new CostClaim(
                "K1", "mutualiteit", "C-17", eur("6000.00"), LocalDate.parse("2020-06-01"), null, null, null, null);
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .heard(Correspondence.NONE.withCostClaims(List.of(claimed)));

        assertThat(claim.findings("EU-26-7"))
                .singleElement()
                .satisfies(f -> assertThat(f.facts().toString()).contains("mutualiteit", "6000.00"));
    }
}
