package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.regime.SeenRemedies;
import org.caretrail.domain.remedy.AppealBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchRemediesTest {

    private static final RateBook BOOK = NlCase.authorisation().book();
    private static final LocalDate ASKED = LocalDate.of(2020, 10, 1);

    private final RemedyLaw law = new SeenRemedies(new Netherlands().remedies());

    @Test
    void NL_REMEDY_1_is_answered_within_six_weeks() {
        assertThat(law.answerTerm(LocalDate.of(2020, 5, 8), BOOK)).get().satisfies(clock -> {
            assertThat(clock.rule()).isEqualTo("NL-REMEDY-1");
            assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2020, 6, 19));
        });
    }

    @Test
    void NL_REMEDY_1_the_insured_has_no_term() {
        assertThat(law.complaintTerm(LocalDate.of(2020, 5, 8), BOOK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-09-30, false", "2020-10-01, true", "2021-02-16, true"})
    void NL_REMEDY_4_a_demand_counts_until_the_party_is_asked_about_a_hearing(LocalDate added, boolean late) {
        assertThat(law.demandTooLate(AppealBody.GCZ, ASKED, added).isPresent()).isEqualTo(late);
    }

    @Test
    void NL_REMEDY_4_names_both_dates() {
        assertThat(law.demandTooLate(AppealBody.GCZ, ASKED, LocalDate.of(2021, 2, 16)))
                .get()
                .satisfies(f -> {
                    assertThat(f.failed()).isTrue();
                    assertThat(f.facts()).extracting(Fact::value).containsExactly("2020-10-01", "2021-02-16");
                });
    }

    @Test
    void NL_REMEDY_4_binds_the_disputes_committee_only_and_only_once_it_asked() {
        assertThat(law.demandTooLate(AppealBody.SKGZ_OMBUDSMAN, ASKED, ASKED)).isEmpty();
        assertThat(law.demandTooLate(AppealBody.GCZ, null, ASKED)).isEmpty();
    }
}
