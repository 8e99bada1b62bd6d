package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.regime.no.Visits.assertFee;
import static org.caretrail.domain.regime.no.Visits.sessions;
import static org.caretrail.domain.regime.no.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NO-FEE-1, -7: the user fee of a day of care, which a claim holds back from what it pays. */
class UserFeeTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "OUTPATIENT, 2023-06-30, not verified",
        "OUTPATIENT, 2023-07-01, 386.00",
        "OUTPATIENT, 2023-12-31, 386.00",
        "OUTPATIENT, 2024-01-01, 403.00",
        "RADIOLOGY,  2023-07-01, 275.00",
        "RADIOLOGY,  2024-03-12, 287.00",
        "LABORATORY, 2024-03-12, no rate",
        "DAY,        2024-03-12, no rate",
        "OUTPATIENT, 2021-12-31, no rate",
        "OUTPATIENT, 2025-01-01, no rate"
    })
    void NO_FEE_1_is_that_of_the_kind_and_the_day_of_care(CareKind kind, String day, String fee) {
        var proposal = Helfo.proposed(visit(kind, day));

        if (Character.isDigit(fee.charAt(0))) {
            assertFee(proposal, fee);
        } else {
            assertThat(proposal.amounts().of(AmountKind.USER_FEE)).isEmpty();
            assertThat(proposal.manual()).anySatisfy(p -> {
                assertThat(p.rule()).isEqualTo("NO-FEE-1");
                assertThat(p.reason()).contains(fee);
            });
        }
    }

    @Test
    void NO_FEE_1_is_taken_from_the_base_and_never_below_zero() {
        var paid = Helfo.proposed(Helfo.visit(CareKind.OUTPATIENT, "2024-03-12", "1000.00"));
        assertThat(paid.amounts().of(AmountKind.PAYOUT)).contains(Money.of("597.00", "NOK"));

        var small = Helfo.proposed(Helfo.visit(CareKind.OUTPATIENT, "2024-03-12", "402.99"));

        assertThat(small.amounts().of(AmountKind.PAYOUT)).contains(Money.of("0.00", "NOK"));
    }

    @Test
    void NO_FEE_1_waits_for_the_kind_of_care() {
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay("ONE").care(null, "2024-03-11", null))))
                .containsExactly("NO-FEE-1 user fee 2024-03-11");
    }

    @Test
    void NO_FEE_7_a_claim_holds_back_a_fee_for_each_day_of_care() {
        var proposal = Helfo.proposed(sessions("900.00", "900.00"));

        assertThat(proposal.fees())
                .containsExactly(
                        new Fee(LocalDate.of(2023, 12, 28), CareKind.OUTPATIENT, Money.of("386.00", "NOK")),
                        new Fee(LocalDate.of(2024, 1, 4), CareKind.OUTPATIENT, Money.of("403.00", "NOK")));
        assertFee(proposal, "789.00");
    }

    @Test
    void NO_AMOUNT_holds_back_no_more_than_there_was_to_pay() {
        var proposal = Helfo.proposed(sessions("400.00", "100.00"));

        assertThat(proposal.fees())
                .extracting(Fee::amount)
                .containsExactly(Money.of("386.00", "NOK"), Money.of("114.00", "NOK"));
        assertFee(proposal, "789.00");
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(Money.of("0.00", "NOK"));
    }

    @Test
    void a_fee_is_part_of_what_a_second_person_approves() {
        var two = Helfo.proposed(sessions("900.00", "900.00"));
        var other = new Proposal(
                two.outcome(),
                two.amounts(),
                List.of(),
                two.uses(),
                two.parts(),
                two.stages(),
                two.rightRoute(),
                two.findings(),
                two.steps());

        assertThat(two.digest()).isNotEqualTo(other.digest());
    }
}
