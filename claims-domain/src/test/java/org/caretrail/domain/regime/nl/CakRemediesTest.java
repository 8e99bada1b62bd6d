package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.letter.Delivery;
import org.caretrail.domain.regime.Dispute;
import org.caretrail.domain.regime.Dispute.Earlier;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.regime.SeenRemedies;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.LongerAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objection and appeal against the CAK. */
class CakRemediesTest {

    private static final RateBook BOOK = NlCases.authorisation().book();
    private static final LocalDate DAY = LocalDate.of(2022, 3, 16);

    private final RemedyLaw law = new SeenRemedies(new Netherlands().remedies(Scheme.NL_CAK));

    @Test
    void NL_CAK_7_the_last_day_to_object_is_the_day_of_publication_and_42_days() {
        assertThat(law.complaintTerm(DAY, BOOK)).get().satisfies(c -> {
            assertThat(c.dueOn()).isEqualTo(DAY.plusDays(42));
            assertThat(c.version()).isEqualTo("1");
        });
    }

    @Test
    void NL_CAK_7_a_decision_is_published_by_sending_it() {
        assertThat(law.termStartsOn(new Delivery("LETTER", DAY, DAY.plusDays(2))))
                .isEqualTo(DAY);
        assertThat(law.termStartsOn(new Delivery("LETTER", null, DAY.plusDays(2))))
                .isEqualTo(DAY.plusDays(2));
    }

    @Test
    void NL_CAK_7_an_objection_is_answered_in_six_weeks_which_nobody_verified() {
        assertThat(law.answerTerm(DAY, BOOK)).get().satisfies(c -> {
            assertThat(c.dueOn()).isEqualTo(DAY.plusWeeks(6));
            assertThat(c.version()).isEqualTo("unverified");
        });
    }

    @ParameterizedTest
    @CsvSource({"COMMITTEE, 12", "DEFERRED, 12", "COMMITTEE DEFERRED, 18"})
    void NL_CAK_7_with_a_committee_twelve_weeks_and_six_more_when_deferred(String grounds, int weeks) {
        var longer = Stream.of(grounds.split(" ")).map(LongerAnswer::valueOf).collect(Collectors.toSet());

        assertThat(law.answerTerm(DAY, longer, BOOK)).get().satisfies(c -> {
            assertThat(c.startedOn()).isEqualTo(DAY);
            assertThat(c.dueOn()).isEqualTo(DAY.plusWeeks(weeks));
            assertThat(c.version()).isEqualTo("unverified");
        });
    }

    @ParameterizedTest
    @CsvSource({"COURT, true, false, true", "COURT, false, false, false", "CRVB, true, true, true"})
    void NL_REMEDY_6_objection_then_court_then_the_crvb(AppealBody body, boolean objected, boolean court, boolean met) {
        var answers = objected ? List.of(DAY) : List.<LocalDate>of();
        var earlier = court ? List.of(new Earlier(AppealBody.COURT, DAY)) : List.<Earlier>of();
        var dispute = new Dispute(body, DAY, List.of(), answers, earlier, List.of());

        assertThat(law.onLodging(dispute, BOOK)).extracting(Finding::met).containsExactly(met);
    }

    @ParameterizedTest
    @CsvSource({"SKGZ_OMBUDSMAN", "GCZ", "CRVB"})
    void NL_REMEDY_6_the_bodies_of_insurers_are_not_those_of_the_CAK(AppealBody body) {
        var dispute = new Dispute(body, DAY, List.of(), List.of(DAY), List.of(), List.of());

        assertThat(law.onLodging(dispute, BOOK)).extracting(Finding::met).containsExactly(false);
    }
}
