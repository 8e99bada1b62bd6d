package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.correspondence.Examination;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EU-26-2, -4: what the institution of residence says and examines where an insured person lives elsewhere. */
class ResidenceInstitutionTest {

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
