package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.regime.nl.Invoices.eur;
import static org.caretrail.domain.regime.nl.PolicyClaims.treatment;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.correspondence.Coverage;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-ROUTE-8: a policy in kind pays a percentage where the provider has no contract with the insurer. */
class ContractedProviderTest {

    private static final String POLICIES = """
            insurer,policy,year,kind,percentage,percentageOf,languages,deductibleOnEuRoute,announced,mark,source
            OTHER,IN_KIND,2020,IN_KIND,80,CONTRACTED_AVERAGE,,,,SYNTHETIC,test
            """;

    @Test
    void NL_POLICY_an_in_kind_policy_pays_its_percentage_of_the_contracted_average() {
        var claim = inKind().settle("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", Verdict.NOT_MET);
        assertThat(claim.proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("average contracted rate of 979001239 in 2020");

        claim.rows("nl-contracted-averages", """
                insurer,careProduct,year,average,announced,mark,source
                OTHER,979001239,2020,5000.00,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("4000.00"));
    }

    @Test
    void NL_ROUTE_8_the_percentage_in_kind_is_for_a_provider_without_a_contract() {
        assertThat(inKind().proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("CONTRACTED_PROVIDER_1");

        var contracted = inKind().settle("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", Verdict.MET);
        assertThat(contracted.proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("under the contract, invoice 1");
        contracted.settle("NL-ROUTE-8", "under the contract, invoice 1", eur("8500.00"));
        assertThat(contracted.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("8500.00"));
    }

    @Test
    void NL_ROUTE_8_in_the_rest_of_the_world_no_contract_is_asked_for() {
        assertThat(inKind().country("US").proposal().manual())
                .extracting(ManualPoint::rule)
                .containsExactly("NL-POLICY-14");
    }

    @ParameterizedTest
    @CsvSource({"2020-05-06, 4000.00", "2020-05-07, 6374.24"})
    void NL_S2_5_care_from_a_change_of_insurer_on_is_judged_under_the_new_policy(LocalDate from, String payout) {
        var changed =
                Correspondence.NONE.with(Coverage.UNCHANGED.with(new Insurance(from, "OTHER", "IN_KIND", List.of())));
        var claim = treatment("9000.00")
                .heard(changed)
                .settle("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", Verdict.NOT_MET)
                .rows("nl-policies", POLICIES)
                .rows("nl-contracted-averages", """
                insurer,careProduct,year,average,announced,mark,source
                OTHER,979001239,2020,5000.00,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    private static NlCase inKind() {
        return treatment("9000.00").insured("OTHER", "IN_KIND").rows("nl-policies", POLICIES);
    }
}
