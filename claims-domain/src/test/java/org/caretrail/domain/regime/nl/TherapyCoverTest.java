package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NL-SUPP-8: therapy by somebody without a contract, by the average contracted rate and within its bounds. */
class TherapyCoverTest {

    @ParameterizedTest
    @CsvSource({"40.00, 30.00", "60.00, 45.00", "200.00, 100.00"})
    void NL_SUPP_8_pays_three_quarters_of_the_average_contracted_rate(String average, String payout) {
        var claim = therapy().settle("NL-SUPP-8", "average contracted rate of a treatment, invoice 1", eur(average));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THERAPY", "WITHIN_THE_TREATMENTS", "ONE_A_DAY"})
    void NL_SUPP_8_wants_therapy_within_its_bounds(String condition) {
        assertThat(therapy().answer("NL-SUPP-8", condition, false).proposal().outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    private static NlCase therapy() {
        return NlCases.claim(Invoices.treatment("1", "100.00", SUPPLEMENTARY))
                .supplementary("D10")
                .kind(CareKind.OUTPATIENT)
                .answer("NL-SUPP-8", "THERAPY", true)
                .answer("NL-SUPP-8", "WITHIN_THE_TREATMENTS", true)
                .answer("NL-SUPP-8", "ONE_A_DAY", true);
    }
}
