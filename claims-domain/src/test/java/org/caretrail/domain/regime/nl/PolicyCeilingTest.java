package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.regime.nl.Invoices.eur;
import static org.caretrail.domain.regime.nl.PolicyClaims.judged;
import static org.caretrail.domain.regime.nl.PolicyClaims.treatment;

import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-POLICY-13, -14: the amount up to which a restitution policy pays, and where that comes from. */
class PolicyCeilingTest {

    @ParameterizedTest
    @CsvSource({"4000.00, 4000.00", "6374.24, 6374.24", "9000.00, 6374.24"})
    void NL_POLICY_14_pays_the_cost_up_to_the_ceiling(String cost, String payout) {
        var proposal = treatment(cost).proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
        assertThat(proposal.amounts().of(AmountKind.POLICY_CEILING)).contains(eur("6374.24"));
    }

    @Test
    void NL_POLICY_14_takes_the_deductible_off_what_is_covered() {
        var claim = treatment("9000.00").settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", eur("385.00"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("5989.24"));
    }

    @Test
    void NL_POLICY_14_is_never_below_zero() {
        var claim = treatment("100.00").settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", eur("385.00"));
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("0.00"));
    }

    @Test
    void NL_POLICY_a_wmg_tariff_goes_before_the_market() {
        var claim = treatment("9000.00").rows("nl-wmg-tariffs", """
                careProduct,from,until,maximumTariff,announced,mark,source
                979001239,2020-05-06,2020-12-31,5000.00,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("5000.00"));
    }

    @Test
    void NL_POLICY_a_lower_amount_that_the_policy_names_goes_first() {
        var claim = treatment("9000.00").rows("nl-policy-maxima", """
                insurer,policy,careProduct,year,maximum,announced,mark,source
                ZILVEREN_KRUIS,BASIS_EXCLUSIEF,979001239,2020,3000.00,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("3000.00"));
    }

    @Test
    void NL_POLICY_a_person_may_say_what_the_policy_names() {
        var claim = treatment("9000.00")
                .settle("NL-POLICY-14", "amount that the policy names for 979001239 in 2020", eur("3000.00"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("3000.00"));
    }

    @ParameterizedTest
    @CsvSource({"ZILVEREN_KRUIS, BASIS_ZEKER", "ZILVEREN_KRUIS, BASIS_BUDGET", "ZILVEREN_KRUIS,"})
    void NL_POLICY_13_without_a_percentage_a_person_says(String insurer, String policy) {
        var claim = treatment("9000.00")
                .insured(insurer, policy)
                .settle("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", Verdict.NOT_MET);
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.NONE);
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-POLICY-14");
    }

    @Test
    void NL_POLICY_beside_an_S2_pays_no_more_than_is_left() {
        var line = Invoices.line("1", "2020-05-06", "6500.00", null);
        var claim = judged(NlCases.claim(Invoices.invoice("1", line, eur("6000.00"), ART_26, POLICY)))
                .underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("500.00"));
    }
}
