package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.regime.no.Visits.assertFee;
import static org.caretrail.domain.regime.no.Visits.sessions;
import static org.caretrail.domain.regime.no.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.RateRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NO-FEE-5: who has no user fee to pay, for age or for a reason that a person names. */
class ExemptionsTest {

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2008-03-12, 403.00", "2008-03-13, 0.00", "2020-01-01, 0.00"})
    void NO_FEE_5_exempts_children_under_16(String born, String fee) {
        assertFee(Helfo.proposed(visit(CareKind.OUTPATIENT, "2024-03-12").born(born)), fee);
    }

    @Test
    void NO_FEE_5_asks_for_the_age_of_a_patient_whose_date_of_birth_is_not_known() {
        var age = "age 2024-03-12 OUTPATIENT";

        assertThat(Helfo.open(Helfo.proposed(ofUnknownAge()))).containsExactly("NO-FEE-5 " + age);
        assertFee(Helfo.proposed(ofUnknownAge().settled("NO-FEE-5", age, true)), "403.00");
        assertFee(Helfo.proposed(ofUnknownAge().settled("NO-FEE-5", age, false)), "0.00");
    }

    @Test
    void NO_FEE_5_asks_for_other_exemptions_and_for_the_reason_of_one() {
        var facts = visit(CareKind.OUTPATIENT, "2024-03-12");
        assertThat(Helfo.CLAIM.questions(facts.build())).anyMatch(q -> q.rule().equals("NO-FEE-5"));
        assertThat(Helfo.open(Helfo.CLAIM.propose(facts.build(), Helfo.BOOK))).contains("NO-FEE-5 NO_OTHER_EXEMPTION");

        var unnamed = Helfo.CLAIM.propose(facts.answeredBut(Helfo.CLAIM, "NO_OTHER_EXEMPTION"), Helfo.BOOK);
        assertThat(Helfo.open(unnamed)).containsExactly("NO-FEE-5 exemption 2024-03-12 OUTPATIENT");

        var named = Helfo.proposed(facts.exempt("2024-03-12", null, "OCCUPATIONAL_INJURY"));
        assertFee(named, "0.00");
        assertThat(named.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(named.steps())
                .filteredOn(s -> s.rule().equals("NO-FEE-5"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.result()).isEqualTo("OCCUPATIONAL_INJURY");
                    assertThat(step.row()).extracting(RowRef::table).isEqualTo("no-fee-exemptions");
                });
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "2023-12-28, OUTPATIENT, 403.00",
        "2024-01-04,           , 386.00",
        "2024-01-04, RADIOLOGY,  789.00",
        "2024-01-05, OUTPATIENT, 789.00"
    })
    void NO_FEE_5_a_reason_that_is_named_for_one_day_exempts_the_care_of_that_day(
            String day, @Nullable CareKind kind, String fees) {
        assertFee(Helfo.proposed(sessions("900.00", "900.00").exempt(day, kind, "PREGNANCY_AND_BIRTH")), fees);
    }

    @Test
    void NO_FEE_5_that_no_reason_applies_to_one_day_leaves_its_fee() {
        var claim = sessions("900.00", "900.00")
                .exempt("2023-12-28", null, "PREGNANCY_AND_BIRTH")
                .exempt("2024-01-04", null, "NONE");

        assertFee(Helfo.CLAIM.propose(claim.answeredBut(Helfo.CLAIM, "NO_OTHER_EXEMPTION"), Helfo.BOOK), "403.00");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2006-03-12, 403.00", "2006-03-13, 0.00"})
    void NO_FEE_5_psychiatric_care_is_exempt_under_18(String born, String fee) {
        var claim = visit(CareKind.OUTPATIENT, "2024-03-12").born(born);

        var proposal = Helfo.proposed(claim.exempt("2024-03-12", null, "PSYCHIATRIC_CARE"));

        assertFee(proposal, fee);
        assertThat(Helfo.found(proposal, "NO-FEE-5", "2024-03-12 OUTPATIENT").met())
                .isEqualTo(fee.equals("0.00"));
    }

    @Test
    void NO_FEE_5_a_reason_without_a_row_on_the_day_waits_for_a_person() {
        var claim = visit(CareKind.OUTPATIENT, "2024-03-12").exempt("2024-03-12", null, "WAR_INJURY");

        assertThat(Helfo.open(Helfo.proposed(claim))).containsExactly("NO-FEE-5 exemption 2024-03-12 OUTPATIENT");
        var exemption = "exemption 2024-03-12 OUTPATIENT";
        assertFee(Helfo.proposed(claim.settled("NO-FEE-5", exemption, true)), "0.00");
        var other = visit(CareKind.OUTPATIENT, "2024-03-12").exempt("2024-03-12", null, "WAR_INJURY");
        assertFee(Helfo.proposed(other.settled("NO-FEE-5", exemption, false)), "403.00");
        var row = new RateRow(
                NorwegianTables.FEE_EXEMPTIONS,
                2,
                "USER_FEE/WAR_INJURY",
                LocalDate.of(2024, 3, 12),
                null,
                null,
                "F",
                "a test",
                Map.of("reason", "WAR_INJURY", "rule", "NO-FEE-5", "text", "War injuries have no user fee."));
        var book = Helfo.BOOK.plus(NorwegianTables.FEE_EXEMPTIONS, List.of(row));
        var on = visit(CareKind.OUTPATIENT, "2024-03-12").exempt("2024-03-12", null, "WAR_INJURY");
        assertFee(Helfo.CLAIM.propose(on.answered(Helfo.CLAIM), book), "0.00");
        var before = visit(CareKind.OUTPATIENT, "2024-03-11").exempt("2024-03-11", null, "WAR_INJURY");
        assertThat(Helfo.open(Helfo.CLAIM.propose(before.answered(Helfo.CLAIM), book)))
                .containsExactly("NO-FEE-5 exemption 2024-03-11 OUTPATIENT");
    }

    @Test
    void NO_FEE_5_without_a_row_for_children_or_for_stays_no_fee_is_reckoned() {
        var book = Helfo.BOOK.without(NorwegianTables.FEE_EXEMPTIONS, 1);

        var visit = visit(CareKind.OUTPATIENT, "2024-03-12").answered(Helfo.CLAIM);
        assertThat(Helfo.open(Helfo.CLAIM.propose(visit, book)))
                .containsExactly("NO-FEE-5 exemption 2024-03-12 OUTPATIENT");
        assertThat(Helfo.open(Helfo.CLAIM.propose(Helfo.stay("ONE").answered(Helfo.CLAIM), book)))
                .containsExactly("NO-FEE-6 exemption 2024-03-11 INPATIENT");
    }

    private static Facts ofUnknownAge() {
        return visit(CareKind.OUTPATIENT, "2024-03-12").born(null);
    }
}
