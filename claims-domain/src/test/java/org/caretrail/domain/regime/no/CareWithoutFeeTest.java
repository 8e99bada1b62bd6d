package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.regime.no.Visits.assertFee;
import static org.caretrail.domain.regime.no.Visits.visit;

import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NO-FEE-6: care that has no user fee, and a stay with all that is a part of it. */
class CareWithoutFeeTest {

    @ParameterizedTest
    @CsvSource({"DIALYSIS", "RADIOTHERAPY"})
    void NO_FEE_6_has_no_fee_for_these(String reason) {
        var proposal = Helfo.proposed(visit(CareKind.OUTPATIENT, "2024-03-12").exempt("2024-03-12", null, reason));

        assertFee(proposal, "0.00");
        assertThat(Helfo.found(proposal, "NO-FEE-6", "2024-03-12 OUTPATIENT").met())
                .isTrue();
    }

    @Test
    void NO_FEE_6_charges_nothing_for_inpatient_care_and_says_so() {
        var proposal = Helfo.proposed(Helfo.stay("ONE"));

        assertFee(proposal, "0.00");
        assertThat(Helfo.found(proposal, "NO-FEE-6", "2024-03-11 INPATIENT").met())
                .isTrue();
        assertThat(Helfo.CLAIM.questions(Helfo.stay("ONE").build()))
                .noneMatch(q -> q.rule().equals("NO-FEE-5"));
    }

    @ParameterizedTest(name = "radiology on {0}")
    @CsvSource({"2024-03-12", "2024-03-14"})
    void NO_FEE_6_care_during_a_stay_is_a_part_of_it_and_has_neither_fee_nor_price_of_its_own(String day) {
        var proposal = Helfo.proposed(stayWithRadiology(day));

        assertFee(proposal, "0.00");
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.CEILING)).contains(Money.of("52248.00", "NOK"));
    }

    @ParameterizedTest(name = "radiology on {0}, a part of the stay: {1}")
    @CsvSource({
        "2024-03-11, true,  0.00",
        "2024-03-11, false, 287.00",
        "2024-03-15, true,  0.00",
        "2024-03-15, false, 287.00"
    })
    void NO_FEE_6_on_the_day_of_admission_or_discharge_a_person_says_whether_it_is(
            String day, boolean part, String fee) {
        assertThat(Helfo.open(Helfo.proposed(stayWithRadiology(day)))).containsExactly("NO-FEE-6 line 1.2");

        assertFee(Helfo.proposed(stayWithRadiology(day).settled("NO-FEE-6", "line 1.2", part)), fee);
    }

    @ParameterizedTest(name = "radiology on {0}")
    @CsvSource({"2024-03-10", "2024-03-16"})
    void NO_FEE_6_care_before_or_after_a_stay_has_its_own_fee(String day) {
        assertFee(Helfo.proposed(stayWithRadiology(day)), "287.00");
    }

    @Test
    void NO_FEE_6_a_stay_holds_nothing_back() {
        assertThat(Helfo.proposed(Helfo.stay("ONE")).fees()).isEmpty();
    }

    private static Facts stayWithRadiology(String day) {
        var stay = Bills.line("1.1", LineCategory.STAY, CareKind.INPATIENT, "2024-03-11", "90000.00", "NOK");
        var image = Bills.line("1.2", LineCategory.TREATMENT, CareKind.RADIOLOGY, day, "900.00", "NOK");
        return Helfo.stay(Bills.invoice("1", "2024-03-20", stay, image))
                .care(CareKind.INPATIENT, "2024-03-11", "2024-03-15")
                .price(new PriceInputs("ONE", null, "XRAY", null, null, List.of()));
    }
}
