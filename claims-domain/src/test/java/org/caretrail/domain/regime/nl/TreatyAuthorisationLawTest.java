package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.SeenLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NL-CAK: an S2 for a treaty-entitled person. */
class TreatyAuthorisationLawTest {

    private static final String THIRD = "IN_PACKAGE_OF_TREATMENT";

    @Test
    void NL_CAK_3_is_granted_when_all_conditions_are_met() {
        var proposal = NlCases.treatyAuthorisation().proposal();

        assertThat(proposal.manual()).isEmpty();
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NL_CAK_5_and_NL_CAK_9_say_what_goes_with_a_grant() {
        assertThat(NlCases.treatyAuthorisation().proposal().findings())
                .extracting(Finding::rule)
                .contains("NL-CAK-5", "NL-CAK-9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_PACKAGE_OF_RESIDENCE", "NOT_AVAILABLE_IN_TIME_THERE"})
    void NL_CAK_3_is_refused_where_the_fund_of_residence_agrees(String condition) {
        var asked = NlCases.treatyAuthorisation().statement(false).answer("NL-CAK-3", condition, false);

        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.REFUSED);
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
    void NL_CAK_3_what_is_left_of_the_conditions_once_the_fund_does_not_agree_may_be_the_third_alone() {
        var asked = NlCases.treatyAuthorisation()
                .answer("NL-CAK-3", "IN_PACKAGE_OF_RESIDENCE", false)
                .answer("NL-CAK-3", THIRD, false);

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
    void EU_26_2_is_refused_where_the_netherlands_can_give_the_care_whoever_agrees() {
        var asked = NlCases.treatyAuthorisation().answer("EU-26-2", "NOT_AVAILABLE_IN_THE_NETHERLANDS", false);

        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_CAK_3_on_the_third_condition_alone_a_person_settles_the_refusal() {
        var asked = NlCases.treatyAuthorisation().answer("NL-CAK-3", THIRD, false);

        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.NONE);
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

    @Test
    void NL_S2_2_the_norms_for_waiting_stand_beside_the_questions_of_the_CAK_too() {
        assertThat(NlCases.treatyAuthorisation().proposal().steps())
                .filteredOn(s -> s.rule().equals("NL-S2-2"))
                .hasSize(3);
    }

    @Test
    void EU_20_the_adviser_of_the_CAK_reads_the_case_law_beside_the_question() {
        assertThat(NlCases.treatyAuthorisation().questions())
                .filteredOn(q -> q.condition().equals("NOT_AVAILABLE_IN_TIME_THERE"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("Watts", "Petru", "Elchinov", "WO", "Vanbraekel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IE", "ES", "PT", "FI", "SE", "GB", "NO"})
    void NL_CAK_2_in_a_state_of_fixed_amounts_the_fund_decides_itself(String residence) {
        var proposal = NlCases.treatyAuthorisation().living(residence).proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.NONE);
        assertThat(proposal.manual()).isEmpty();
        assertThat(proposal.rightRoute()).contains("health fund");
        assertThat(proposal.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("EU-26-1", "EU-20-F"));
    }

    @Test
    void NL_CAK_2_the_fund_of_cyprus_decides_itself_in_its_greek_part_only() {
        var asked = NlCases.treatyAuthorisation().living("CY");

        assertThat(asked.proposal().manual()).extracting(ManualPoint::point).containsExactly("RESIDENCE_IN_GREEK_PART");
        assertThat(asked.questions()).extracting(Question::condition).contains("RESIDENCE_IN_GREEK_PART");
        assertThat(asked.answer("NL-CAK-2", "RESIDENCE_IN_GREEK_PART", true)
                        .proposal()
                        .rightRoute())
                .contains("health fund");
        assertThat(asked.answer("NL-CAK-2", "RESIDENCE_IN_GREEK_PART", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({"FR, GRANTED", "CH, GRANTED", "LI, GRANTED", "IS, GRANTED", "TR, REFUSED", "US, REFUSED"})
    void NL_CAK_4_knows_the_states_of_treatment(String country, Outcome outcome) {
        assertThat(NlCases.treatyAuthorisation().country(country).proposal().outcome())
                .isEqualTo(outcome);
    }

    @Test
    void NL_CAK_4_elsewhere_the_patient_pays() {
        assertThat(NlCases.treatyAuthorisation().country("US").proposal().rightRoute())
                .contains("the patient pays");
    }

    @Test
    void NL_ROUTE_10_the_CAK_gives_an_S2_for_the_united_kingdom_after_2020_too() {
        var asked = NlCases.treatyAuthorisation()
                .country("GB")
                .received("2022-01-03")
                .care("2022-02-01", null)
                .decided("2022-01-10");

        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(asked.findings("NL-ROUTE-10")).extracting(Finding::met).containsExactly(true);
    }

    @Test
    void NL_ROUTE_7_care_in_the_netherlands_needs_no_permission() {
        var proposal = NlCases.treatyAuthorisation().country("NL").proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("EHIC of the CAK");
    }

    @Test
    void NL_ROUTE_9_who_lives_in_the_netherlands_is_the_insurers() {
        var proposal = NlCases.treatyAuthorisation().living("NL").proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("insurer");
        assertThat(NlCases.treatyAuthorisation().living(null).proposal().manual())
                .extracting(ManualPoint::rule)
                .containsExactly("NL-ROUTE-9");
    }

    @Test
    void NL_CAK_10_who_is_not_treaty_entitled_is_refused_and_sent_to_an_insurer() {
        var proposal = NlCases.treatyAuthorisation()
                .answer("NL-CAK-10", "TREATY_ENTITLED", false)
                .proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("NL-ROUTE-9");
    }

    @Test
    void NL_CAK_8_a_private_clinic_gets_no_permission() {
        assertThat(NlCases.treatyAuthorisation()
                        .sector(Sector.PRIVATE)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(NlCases.treatyAuthorisation().sector(null).questions())
                .extracting(Question::rule)
                .contains("NL-CAK-8");
    }

    @Test
    void NL_CAK_6_a_refusal_falls_through_to_the_directive() {
        var proposal = NlCases.treatyAuthorisation().sector(Sector.PRIVATE).proposal();

        assertThat(proposal.rightRoute()).contains("directive 2011/24");
        assertThat(proposal.findings())
                .filteredOn(f -> f.rule().equals("NL-CAK-6"))
                .extracting(Finding::met)
                .containsExactly(true);
        assertThat(NlCases.treatyAuthorisation()
                        .country("CH")
                        .sector(Sector.PRIVATE)
                        .proposal()
                        .rightRoute())
                .doesNotContain("directive");
    }

    @Test
    void NL_CAK_7_is_decided_within_eight_weeks_which_nobody_verified() {
        var law = new TreatyAuthorisationLaw();
        var clock = law.processing(
                LocalDate.of(2020, 5, 5), NlCases.treatyAuthorisation().book());

        assertThat(clock).get().satisfies(c -> {
            assertThat(c.dueOn()).isEqualTo(LocalDate.of(2020, 6, 30));
            assertThat(c.version()).isEqualTo("unverified");
        });
    }

    @Test
    void NL_CAK_7_silence_is_a_grant_save_where_the_fund_of_residence_decides_itself() {
        var law = new TreatyAuthorisationLaw();
        var asked = NlCases.treatyAuthorisation();

        assertThat(law.answerTerm(asked.facts(), asked.book())).isPresent();
        assertThat(law.answerTerm(asked.living("ES").facts(), asked.book())).isEmpty();
    }

    @Test
    void EU_20_F_and_EU_26_1_family_is_asked_about_alike() {
        assertThat(NlCases.treatyAuthorisation().questions())
                .filteredOn(q -> q.rule().equals("NL-CAK-10"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("EU-20-F"));
    }

    @ParameterizedTest
    @CsvSource({"BE, EU-26-3", "ES, NL-CAK-2"})
    void EU_26_3_the_institution_of_residence_decides_on_our_behalf_or_itself(String residence, String rule) {
        var law = new SeenLaw(new TreatyAuthorisationLaw());
        var asked = NlCases.treatyAuthorisation().living(residence);

        assertThat(law.residenceRule(asked.facts(), asked.book())).isEqualTo(rule);
    }
}
