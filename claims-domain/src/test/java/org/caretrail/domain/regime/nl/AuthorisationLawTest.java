package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.correspondence.Examination;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Finding.Result;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "BE, 2020-05-06, NL-ROUTE-4, MET",
        "NO, 2020-05-06, NL-ROUTE-4, MET",
        "CH, 2020-05-06, NL-ROUTE-4, MET",
        "NL, 2020-05-06, NL-ROUTE-4, NOT_MET",
        "GB, 2020-12-31, NL-ROUTE-4, MET",
        "GB, 2021-01-01, NL-ROUTE-10, OPEN",
        "TR, 2020-05-06, NL-ROUTE-12, NOT_MET",
        "US, 2020-05-06, NL-ROUTE-12, NOT_MET",
    })
    void NL_ROUTE_an_S2_exists_by_state_and_day(String country, String day, String rule, Result result) {
        var asked = NlCases.authorisation().country(country).care(day, null).decided(day);
        assertThat(asked.findings(rule))
                .singleElement()
                .satisfies(f -> assertThat(f.result()).isEqualTo(result));
    }

    @Test
    void NL_ROUTE_12_is_refused_without_asking_further() {
        var proposal = NlCases.authorisation()
                .country("TR")
                .without(DocumentKind.REFERRAL)
                .unanswered("NL-S2-1", "IN_PACKAGE")
                .proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("NL-POLICY");
    }

    @Test
    void NL_ROUTE_11_asks_which_part_of_cyprus() {
        var asked = NlCases.authorisation().country("CY");
        assertThat(asked.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-ROUTE-11");
        assertThat(asked.answer("NL-ROUTE-11", "IN_GREEK_PART", true).proposal().outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(asked.answer("NL-ROUTE-11", "IN_GREEK_PART", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_ROUTE_5_sends_unplanned_care_to_article_25() {
        var proposal = NlCases.authorisation()
                .planned(false, NeedArose.ABROAD)
                .care("2020-05-01", null)
                .proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("article 25");
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

    @ParameterizedTest
    @CsvSource({"INPATIENT, 7", "DAY, 6", "OUTPATIENT, 6"})
    void NL_S2_2_shows_the_waiting_norm_and_does_not_decide_by_it(CareKind kind, BigDecimal weeks) {
        var steps = NlCases.authorisation().kind(kind).proposal().steps();
        assertThat(steps)
                .filteredOn(s -> s.rule().equals("NL-S2-2"))
                .extracting(Step::result)
                .containsExactly("4", "4", weeks.toPlainString());
    }

    @Test
    void NL_S2_2_shows_the_norms_of_mental_health_care_beside() {
        assertThat(NlCases.authorisation().kind(CareKind.DAY).proposal().steps())
                .filteredOn(s -> s.rule().equals("NL-S2-2"))
                .extracting(s -> s.inputs().getLast().value())
                .containsExactly("4", "4", "6");
    }

    @Test
    void EU_20_the_adviser_reads_the_case_law_beside_the_question() {
        assertThat(NlCases.authorisation().questions())
                .filteredOn(q -> q.condition().equals("NOT_AVAILABLE_IN_TIME"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("Watts", "Petru", "Elchinov", "WO", "Vanbraekel"));
    }

    @Test
    void NL_S2_2_shows_first_visit_and_diagnosis_alone_where_the_kind_has_no_norm() {
        assertThat(NlCases.authorisation()
                        .kind(CareKind.SECOND_OPINION)
                        .proposal()
                        .steps())
                .extracting(Step::result)
                .containsExactly("4", "4");
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
    void NL_S2_9_how_urgent_it_is_the_insurer_judges() {
        assertThat(NlCases.authorisation().findings("NL-S2-9"))
                .extracting(Finding::met)
                .containsExactly(true);
    }

    @Test
    void NL_PACK_1_to_5_and_EU_20_F_stand_in_the_question_of_the_package() {
        assertThat(NlCases.authorisation().questions())
                .filteredOn(q -> q.condition().equals("IN_PACKAGE"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("NL-PACK-1", "NL-PACK-2", "NL-PACK-3 to -5", "EU-20-F"));
    }

    @Test
    void EU_26_2_of_who_lives_abroad_the_statement_of_the_institution_of_residence_is_wanted() {
        var asked = NlCases.authorisation().living("BE");

        assertThat(asked.proposal().manual()).extracting(ManualPoint::rule).containsExactly("EU-26-2");
        assertThat(asked.statement(true).proposal().outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void EU_26_4_an_examination_that_was_ordered_is_awaited_or_a_person_says_why_not() {
        var ordered = new Examination("C-X1", LocalDate.parse("2020-05-06"), null);
        var awaited = NlCases.authorisation().heard(Correspondence.NONE.withExaminations(List.of(ordered)));
        assertThat(awaited.proposal().manual()).extracting(ManualPoint::rule).containsExactly("EU-26-4");
        assertThat(awaited.settle("EU-26-4", "EXAMINATION_X1", Verdict.MET)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.GRANTED);

        var reported = ordered.reported(LocalDate.parse("2020-05-07"));
        var examined = NlCases.authorisation().heard(Correspondence.NONE.withExaminations(List.of(reported)));
        assertThat(examined.findings("EU-26-4")).extracting(Finding::met).containsExactly(true);
        assertThat(NlCases.authorisation().findings("EU-26-4")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, REFUSED", "true, NONE", ", NONE"})
    void EU_26_2_who_lives_elsewhere_is_refused_for_want_of_the_package_only_where_the_institution_there_agrees(
            @Nullable Boolean conditionsMet, Outcome outcome) {
        var asked = NlCases.authorisation()
                .living("BE")
                .statement(conditionsMet)
                .settle("EU-26-2", "RESIDENCE_STATEMENT", Verdict.MET)
                .answer("NL-S2-1", "IN_PACKAGE", false);

        assertThat(asked.proposal().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"MET, REFUSED", "NOT_MET, GRANTED"})
    void EU_26_2_where_it_did_not_say_so_a_person_finds_out(Verdict agrees, Outcome outcome) {
        var asked = NlCases.authorisation()
                .living("BE")
                .statement(true)
                .answer("NL-S2-1", "IN_PACKAGE", false)
                .settle("EU-26-2", "RESIDENCE_INSTITUTION_AGREES", agrees);

        assertThat(asked.proposal().outcome()).isEqualTo(outcome);
    }

    @Test
    void EU_26_2_that_the_netherlands_can_give_the_care_in_time_needs_nobodys_agreement() {
        var asked =
                NlCases.authorisation().living("BE").statement(true).answer("NL-S2-1", "NOT_AVAILABLE_IN_TIME", false);

        assertThat(asked.proposal().outcome()).isEqualTo(Outcome.REFUSED);
    }
}
