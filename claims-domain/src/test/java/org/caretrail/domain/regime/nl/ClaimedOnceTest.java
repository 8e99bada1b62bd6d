package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.TwinLine;
import org.junit.jupiter.api.Test;

/** A line that stands in another claim of the person as well. */
class ClaimedOnceTest {

    private static final String POINT = "SAME_INVOICE line 1.1";
    private static final TwinLine TWIN = new TwinLine("1.1", "RC-2020-000001", "2.1", Outcome.GRANTED);

    @Test
    void NL_POLICY_14_a_line_of_another_claim_waits_for_a_person() {
        assertThat(claim().proposal().manual())
                .extracting(ManualPoint::rule, ManualPoint::point)
                .containsExactly(tuple("NL-POLICY-14", POINT));
        assertThat(claim().proposal().outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void NL_POLICY_14_a_line_that_a_person_finds_paid_there_is_left_out_here() {
        var settled = claim().settle("NL-POLICY-14", POINT, Verdict.NOT_MET).proposal();

        assertThat(settled.outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
        assertThat(settled.amounts().of(AmountKind.PAYOUT)).contains(eur("70.00"));
    }

    @Test
    void NL_POLICY_14_a_line_that_a_person_finds_to_be_another_is_paid() {
        var settled = claim().settle("NL-POLICY-14", POINT, Verdict.MET).proposal();

        assertThat(settled.amounts().of(AmountKind.PAYOUT)).contains(eur("170.00"));
    }

    @Test
    void NL_POLICY_14_a_line_that_counts_nowhere_is_not_asked_about() {
        var claim = claim();
        claim.judged().ineligible("1.1");

        assertThat(claim.proposal().manual()).isEmpty();
    }

    @Test
    void NL_CAK_6_the_same_is_asked_of_a_treaty_entitled_person() {
        var claim = NlCases.treatyClaim(Invoices.treatment("1", "100.00"))
                .twins(TWIN)
                .decided("2022-03-16");

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-CAK-6");
        assertThat(claim.settle("NL-CAK-6", POINT, Verdict.NOT_MET).proposal().outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    private static NlCase claim() {
        return NlCases.claim(Invoices.treatment("1", "100.00", POLICY), Invoices.treatment("2", "70.00", POLICY))
                .answer("NL-POLICY-1", "BY_LISTED_REFERRER", true)
                .answer("NL-POLICY-8", "NOT_EXCLUDED", true)
                .settle("NL-TARIFF-6", "tariff of invoice 2", eur("900.00"))
                .twins(TWIN);
    }
}
