package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.application.Sector;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.SeenLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NL-CAK-2, -4, -6, -10, NL-ROUTE and EU-26-3: whose case it is, for which states, and where else to turn. */
class TreatyRouteTest {

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

    @ParameterizedTest
    @CsvSource({"BE, EU-26-3", "ES, NL-CAK-2"})
    void EU_26_3_the_institution_of_residence_decides_on_our_behalf_or_itself(String residence, String rule) {
        var law = new SeenLaw(new TreatyAuthorisationLaw());
        var asked = NlCases.treatyAuthorisation().living(residence);

        assertThat(law.residenceRule(asked.facts(), asked.book())).isEqualTo(rule);
    }
}
