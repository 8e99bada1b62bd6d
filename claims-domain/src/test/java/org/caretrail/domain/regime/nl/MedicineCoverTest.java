package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Cover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-SUPP-2: medicines of emergency care, up to what is left of the limit of the year. */
class MedicineCoverTest {

    @ParameterizedTest
    @CsvSource({"0.00, 50.00", "20.00, 30.00", "50.00, 0.00", "70.00, 0.00"})
    void NL_SUPP_2_pays_medicines_up_to_what_is_left_of_the_year(String used, String payout) {
        var claim = medicines(Invoices.of("1", LineCategory.MEDICINE, "80.00", SUPPLEMENTARY));

        claim.settle("NL-SUPP-2", "used of EMERGENCY_MEDICINES over 2020", eur(used));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void NL_SUPP_2_what_was_used_the_account_of_the_year_knows_unless_a_person_says_it() {
        var claim = medicines(Invoices.of("1", LineCategory.MEDICINE, "80.00", SUPPLEMENTARY));

        assertThat(claim.proposal().manual()).isEmpty();
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("50.00"));
        assertThat(claim.proposal().draws()).singleElement().satisfies(draw -> {
            assertThat(draw.cover()).isEqualTo(Cover.EMERGENCY_MEDICINES);
            assertThat(draw.asked()).isEqualTo(eur("50.00"));
        });
        claim.settle("NL-SUPP-2", "used of EMERGENCY_MEDICINES over 2020", eur("20.00"));
        assertThat(claim.proposal().draws()).isEmpty();
    }

    @Test
    void NL_SUPP_2_two_invoices_share_the_limit_of_the_year() {
        var claim = medicines(
                        Invoices.of("1", LineCategory.MEDICINE, "30.00", SUPPLEMENTARY),
                        Invoices.of("2", LineCategory.MEDICINE, "30.00", SUPPLEMENTARY))
                .settle("NL-SUPP-2", "used of EMERGENCY_MEDICINES over 2020", eur("0.00"));

        assertThat(claim.proposal().parts())
                .extracting(p -> p.amounts().of(AmountKind.PAYOUT).orElseThrow())
                .containsExactly(eur("30.00"), eur("20.00"));
    }

    private static NlCase medicines(Invoice... invoices) {
        return NlCases.claim(invoices).answer("NL-SUPP-2", "PRESCRIBED_IN_EMERGENCY_CARE", true);
    }
}
