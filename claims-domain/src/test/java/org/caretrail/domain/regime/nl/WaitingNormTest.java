package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-S2-2: the norms for waiting and the case law, which the adviser reads and which decide nothing. */
class WaitingNormTest {

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
    void NL_S2_2_shows_first_visit_and_diagnosis_alone_where_the_kind_has_no_norm() {
        assertThat(NlCases.authorisation()
                        .kind(CareKind.SECOND_OPINION)
                        .proposal()
                        .steps())
                .extracting(Step::result)
                .containsExactly("4", "4");
    }

    @Test
    void EU_20_the_adviser_reads_the_case_law_beside_the_question() {
        assertThat(NlCases.authorisation().questions())
                .filteredOn(q -> q.condition().equals("NOT_AVAILABLE_IN_TIME"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("Watts", "Petru", "Elchinov", "WO", "Vanbraekel"));
    }
}
