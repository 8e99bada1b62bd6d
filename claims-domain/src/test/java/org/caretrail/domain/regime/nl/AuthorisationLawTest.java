package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.caretrail.domain.application.Sector;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-S2: an S2 for a person insured in the Netherlands, its conditions and its documents. */
class AuthorisationLawTest {

    private final AuthorisationLaw law = new AuthorisationLaw();

    @Test
    void NL_S2_1_must_be_granted_when_both_conditions_are_met() {
        var proposal = NlCases.authorisation().proposal();
        assertThat(proposal.manual()).isEmpty();
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({"IN_PACKAGE", "NOT_AVAILABLE_IN_TIME"})
    void NL_S2_1_is_refused_when_one_condition_is_not_met(String condition) {
        var proposal =
                NlCases.authorisation().answer("NL-S2-1", condition, false).proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_S2_1_waits_for_the_adviser() {
        var asked = NlCases.authorisation().unanswered("NL-S2-1", "NOT_AVAILABLE_IN_TIME");
        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.NONE);
        assertThat(asked.proposal().manual()).extracting(ManualPoint::point).containsExactly("NOT_AVAILABLE_IN_TIME");
        assertThat(law.questions(asked.facts())).extracting(Question::askedOf).containsOnly(Role.ADVISER);
    }

    @Test
    void NL_S2_6_refuses_a_private_clinic() {
        var proposal = NlCases.authorisation().sector(Sector.PRIVATE).proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_S2_6_asks_the_handler_where_the_sector_is_not_known() {
        var asked = NlCases.authorisation().sector(null);
        assertThat(law.questions(asked.facts()))
                .filteredOn(q -> q.rule().equals("NL-S2-6"))
                .extracting(Question::askedOf)
                .containsExactly(Role.HANDLER);
        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.NONE);
        assertThat(asked.answer("NL-S2-6", "IN_STATUTORY_SYSTEM", true)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NL_S2_3_may_be_granted_after_the_treatment() {
        var proposal = NlCases.authorisation()
                .received("2020-06-01")
                .decided("2020-06-20")
                .proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NL_S2_9_how_urgent_it_is_the_insurer_judges() {
        assertThat(NlCases.authorisation().findings("NL-S2-9"))
                .extracting(Finding::met)
                .containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({"REFERRAL", "DOCTOR_STATEMENT", "TREATMENT_OFFER"})
    void NL_DOC_1_a_missing_document_waits_for_a_person(DocumentKind kind) {
        var asked = NlCases.authorisation().without(kind);
        assertThat(asked.proposal().manual())
                .extracting(ManualPoint::rule, ManualPoint::point)
                .containsExactly(tuple("NL-DOC-1", kind.name()));
        assertThat(asked.settle("NL-DOC-1", kind.name(), Verdict.NOT_MET)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"nl, true", "fr, true", "de-AT, true", "en, true", "es, true", "tr, false", "nb, false"})
    void NL_POLICY_6_reads_five_languages(String language, boolean accepted) {
        var asked = NlCases.authorisation();
        assertThat(law.accepts(new Language(language), asked.facts(), asked.book()))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"it, true", "nl, true", "en, false"})
    void NL_POLICY_6_an_insurers_own_list_goes_first(String language, boolean accepted) {
        var asked = NlCases.authorisation().insured("OTHER", "OWN").rows("nl-policies", """
                insurer,policy,year,kind,percentage,percentageOf,languages,deductibleOnEuRoute,announced,mark,source
                OTHER,OWN,2020,RESTITUTION,100,CEILING,nl it,,,SYNTHETIC,test
                """);
        assertThat(law.accepts(new Language(language), asked.facts(), asked.book()))
                .isEqualTo(accepted);
    }

    @Test
    void NL_PACK_1_to_5_and_EU_20_F_stand_in_the_question_of_the_package() {
        assertThat(NlCases.authorisation().questions())
                .filteredOn(q -> q.condition().equals("IN_PACKAGE"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("NL-PACK-1", "NL-PACK-2", "NL-PACK-3 to -5", "EU-20-F"));
    }
}
