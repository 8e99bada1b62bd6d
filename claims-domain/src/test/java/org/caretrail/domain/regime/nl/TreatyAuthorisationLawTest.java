package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Question;
import org.junit.jupiter.api.Test;

/** NL-CAK: an S2 for a treaty-entitled person, what goes with it, what is asked and by when it is decided. */
class TreatyAuthorisationLawTest {

    @Test
    void NL_CAK_5_and_NL_CAK_9_say_what_goes_with_a_grant() {
        assertThat(NlCases.treatyAuthorisation().proposal().findings())
                .extracting(Finding::rule)
                .contains("NL-CAK-5", "NL-CAK-9");
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

    @Test
    void EU_20_F_and_EU_26_1_family_is_asked_about_alike() {
        assertThat(NlCases.treatyAuthorisation().questions())
                .filteredOn(q -> q.rule().equals("NL-CAK-10"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("EU-20-F"));
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
}
