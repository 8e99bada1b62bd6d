package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NL-CAK-1, -3 and EU-26-2: the three conditions, and what the fund of residence agrees to. */
class TreatyConditionsTest {

    private static final String THIRD = "IN_PACKAGE_OF_TREATMENT";

    @Test
    void NL_CAK_3_is_granted_when_all_conditions_are_met() {
        var proposal = NlCases.treatyAuthorisation().proposal();

        assertThat(proposal.manual()).isEmpty();
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_PACKAGE_OF_RESIDENCE", "NOT_AVAILABLE_IN_TIME_THERE"})
    void NL_CAK_3_is_refused_where_the_fund_of_residence_agrees(String condition) {
        var asked = NlCases.treatyAuthorisation().statement(false).answer("NL-CAK-3", condition, false);

        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_CAK_3_what_is_left_of_the_conditions_once_the_fund_does_not_agree_may_be_the_third_alone() {
        var asked = NlCases.treatyAuthorisation()
                .answer("NL-CAK-3", "IN_PACKAGE_OF_RESIDENCE", false)
                .answer("NL-CAK-3", THIRD, false);

        assertAPersonSettlesTheRefusal(asked);
    }

    @Test
    void NL_CAK_3_nor_once_a_person_found_out_that_it_does_not() {
        var asked = NlCases.treatyAuthorisation()
                .withoutStatement()
                .document(DocumentKind.RESIDENCE_STATEMENT, "nl", null)
                .answer("NL-CAK-3", "IN_PACKAGE_OF_RESIDENCE", false)
                .answer("NL-CAK-3", THIRD, false)
                .settle("EU-26-2", "RESIDENCE_FUND_AGREES", Verdict.NOT_MET);

        assertThat(asked.proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("REFUSAL_ON_THE_THIRD_ALONE");
    }

    @Test
    void NL_CAK_3_on_the_third_condition_alone_a_person_settles_the_refusal() {
        var asked = NlCases.treatyAuthorisation().answer("NL-CAK-3", THIRD, false);

        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.NONE);
        assertAPersonSettlesTheRefusal(asked);
    }

    @Test
    void EU_26_2_nothing_is_refused_for_what_the_fund_of_residence_does_not_agree_to() {
        var asked = NlCases.treatyAuthorisation().answer("NL-CAK-3", "IN_PACKAGE_OF_RESIDENCE", false);

        assertThat(asked.findings("EU-26-2"))
                .filteredOn(f -> f.point().equals("RESIDENCE_FUND_AGREES"))
                .extracting(Finding::met)
                .containsExactly(false);
        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void EU_26_2_is_refused_where_the_netherlands_can_give_the_care_whoever_agrees() {
        var asked = NlCases.treatyAuthorisation().answer("EU-26-2", "NOT_AVAILABLE_IN_THE_NETHERLANDS", false);

        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_CAK_1_without_the_statement_of_the_fund_it_must_be_in_the_dossier() {
        var asked = NlCases.treatyAuthorisation().withoutStatement();

        assertThat(asked.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-CAK-1");
        assertThat(asked.document(DocumentKind.RESIDENCE_STATEMENT, "nl", null)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NL_CAK_1_a_refusal_on_a_statement_that_was_not_read_waits_for_a_person() {
        var asked = NlCases.treatyAuthorisation()
                .withoutStatement()
                .document(DocumentKind.RESIDENCE_STATEMENT, "nl", null)
                .answer("NL-CAK-3", "IN_PACKAGE_OF_RESIDENCE", false);

        assertThat(asked.proposal().manual()).extracting(ManualPoint::rule).containsExactly("EU-26-2");
        assertThat(asked.settle("EU-26-2", "RESIDENCE_FUND_AGREES", Verdict.MET)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    private static void assertAPersonSettlesTheRefusal(NlCase asked) {
        assertThat(asked.proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("REFUSAL_ON_THE_THIRD_ALONE");
        assertThat(asked.settle("NL-CAK-3", "REFUSAL_ON_THE_THIRD_ALONE", Verdict.MET)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(asked.settle("NL-CAK-3", "REFUSAL_ON_THE_THIRD_ALONE", Verdict.NOT_MET)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }
}
