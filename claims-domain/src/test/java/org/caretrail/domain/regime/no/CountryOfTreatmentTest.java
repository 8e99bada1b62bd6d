package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.decision.Finding.Result;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Bills;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryOfTreatmentTest {

    @ParameterizedTest(name = "{0} on {1}: {2}, reimbursement {3}, S2 {4}")
    @CsvSource({
        "DE, 2024-03-11, NO-COUNTRY-1, MET,     MET",
        "IS, 2024-03-11, NO-COUNTRY-1, MET,     MET",
        "LI, 2024-03-11, NO-COUNTRY-1, MET,     MET",
        "HR, 2013-06-30, NO-COUNTRY-7, NOT_MET, NOT_MET",
        "HR, 2013-07-01, NO-COUNTRY-1, MET,     MET",
        "CH, 2024-03-11, NO-COUNTRY-2, NOT_MET, MET",
        "GB, 2020-12-31, NO-COUNTRY-3, MET,     MET",
        "GB, 2021-01-01, NO-COUNTRY-4, OPEN,    OPEN",
        "GB, 2023-12-31, NO-COUNTRY-4, OPEN,    OPEN",
        "GB, 2024-01-01, NO-COUNTRY-5, NOT_MET, MET",
        "NO, 2024-03-11, NO-COUNTRY-6, OPEN,    OPEN",
        "TR, 2024-03-11, NO-COUNTRY-7, NOT_MET, NOT_MET",
        "AU, 2024-03-11, NO-COUNTRY-7, NOT_MET, NOT_MET",
        "DE, 2010-12-31, NO-COUNTRY,   OPEN,    OPEN"
    })
    void NO_COUNTRY_asks_the_state_and_the_day_of_care(
            String state, String day, String rule, Result reimbursement, Result s2) {
        var facts = Helfo.stay("ONE")
                .in(state)
                .care(CareKind.INPATIENT, day, day)
                .decided("2024-06-03")
                .build();

        var paid = Helfo.examined(CountryOfTreatment.REIMBURSEMENT, facts);
        assertThat(paid).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo(rule);
            assertThat(f.result()).isEqualTo(reimbursement);
        });
        assertThat(Helfo.examined(CountryOfTreatment.S2, facts))
                .singleElement()
                .satisfies(f -> assertThat(f.result()).isEqualTo(s2));
    }

    @Test
    void NO_COUNTRY_knows_today_of_care_planned_after_a_change() {
        var facts = Helfo.stay("ONE")
                .in("GB")
                .care(CareKind.INPATIENT, "2024-01-02", null)
                .decided("2023-12-01");

        assertThat(Helfo.examined(CountryOfTreatment.REIMBURSEMENT, facts.build()))
                .extracting("rule")
                .containsExactly("NO-COUNTRY-5");
    }

    @Test
    void NO_COUNTRY_waits_for_a_person_when_the_state_changes_within_the_care() {
        var facts = Helfo.stay(Bills.invoice("1", "2024-03-20", line("1.1", "2023-12-31"), line("1.2", "2024-01-01")))
                .in("GB");

        assertThat(Helfo.examined(CountryOfTreatment.REIMBURSEMENT, facts.build()))
                .extracting("result")
                .containsExactly(Result.OPEN, Result.OPEN);
    }

    @ParameterizedTest(name = "in hospital from {0} to {1}: {2}")
    @CsvSource({
        "2020-12-30, 2020-12-31, NO-COUNTRY-3=MET",
        "2020-12-30, 2021-01-01, NO-COUNTRY-3=MET NO-COUNTRY-4=MET",
        "2023-12-30, 2023-12-31, NO-COUNTRY-4=OPEN",
        "2023-12-30, 2024-01-01, NO-COUNTRY-4=OPEN NO-COUNTRY-5=OPEN"
    })
    void NO_COUNTRY_looks_at_both_ends_of_a_stay_whose_lines_name_no_day(String from, String to, String found) {
        var facts = Helfo.stay("ONE").in("GB").care(CareKind.INPATIENT, from, to);

        assertThat(Helfo.examined(CountryOfTreatment.REIMBURSEMENT, facts.build()))
                .extracting(f -> f.rule() + "=" + f.result())
                .isEqualTo(List.of(found.split(" ", -1)));
    }

    @Test
    void NO_ROUTE_refuses_a_claim_in_the_wrong_scheme_and_names_the_right_one() {
        var proposal = Helfo.CLAIM.propose(Helfo.stay("ONE").in("CH").build(), Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("S2", "European Health Insurance Card");
        assertThat(proposal.manual())
                .as("nothing else is asked of such a claim")
                .isEmpty();
    }

    @Test
    void NO_COUNTRY_7_names_the_agreement_of_a_state_that_has_one() {
        var proposal = Helfo.CLAIM.propose(Helfo.stay("ONE").in("AU").build(), Helfo.BOOK);

        assertThat(proposal.rightRoute()).contains("Australia", "NO-ROUTE-3");
    }

    private static InvoiceLine line(String id, String day) {
        return Bills.line(id, LineCategory.TREATMENT, null, day, "100.00", "NOK");
    }
}
