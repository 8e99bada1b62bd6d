package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductibleAccountTest {

    private static final String POINT = "DEDUCTIBLE_OPEN_2020";

    @Test
    void NL_POLICY_4_takes_all_that_the_year_has_and_leaves_the_rest_to_the_account_of_the_year() {
        var claim = claim(invoice("1", "2020-05-06"));
        claim.judged().unsettled("NL-POLICY-4");

        assertThat(deductible(claim)).isEqualTo("EUR 385.00");
        assertThat(claim.proposal().draws()).singleElement().satisfies(draw -> {
            assertThat(draw.cover()).isEqualTo(Cover.DEDUCTIBLE);
            assertThat(draw.asked()).isEqualTo(eur("385.00"));
            assertThat(draw.limit()).isEqualTo(eur("385.00"));
        });
    }

    @Test
    void NL_POLICY_4_what_a_person_says_is_open_is_not_asked_of_the_account() {
        assertThat(claim(invoice("1", "2020-05-06")).proposal().draws()).isEmpty();
    }

    @Test
    void NL_POLICY_4_two_invoices_of_a_year_draw_on_it_once() {
        var claim =
                claim(invoice("1", "2020-05-06"), invoice("2", "2020-05-07")).person("1970-01-01", eur("500.00"));
        claim.judged().unsettled("NL-POLICY-4");

        assertThat(claim.proposal().draws()).extracting(Draw::asked).containsExactly(eur("500.00"), eur("385.00"));
    }

    @Test
    void NL_POLICY_4_used_up_takes_nothing_off() {
        assertThat(deductible(claim(invoice("1", "2020-05-06")))).isEqualTo("EUR 0.00");
    }

    @Test
    void NL_POLICY_4_not_used_takes_off_the_compulsory_and_the_voluntary_part() {
        var claim = claim(invoice("1", "2020-05-06")).settle("NL-POLICY-4", POINT, Verdict.NOT_MET);
        assertThat(deductible(claim)).isEqualTo("EUR 385.00");
        assertThat(deductible(claim.person("1970-01-01", eur("100.00")))).isEqualTo("EUR 485.00");
    }

    @Test
    void NL_POLICY_4_an_amount_is_what_is_still_open() {
        var claim = claim(invoice("1", "2020-05-06")).settle("NL-POLICY-4", POINT, eur("120.00"));
        assertThat(deductible(claim)).isEqualTo("EUR 120.00");
        assertThat(claim.proposal().amounts().of(AmountKind.BORNE)).contains(eur("380.00"));
    }

    @Test
    void NL_POLICY_4_is_taken_off_once_over_all_parts_of_the_year() {
        var claim = claim(invoice("1", "2020-05-06"), invoice("2", "2020-05-07"))
                .settle("NL-POLICY-4", POINT, eur("600.00"));
        assertThat(deductible(claim)).isEqualTo("EUR 600.00");
    }

    @Test
    void NL_POLICY_4_takes_off_no_more_than_there_is() {
        var claim = claim(invoice("1", "2020-05-06")).settle("NL-POLICY-4", POINT, eur("885.00"));
        assertThat(deductible(claim)).isEqualTo("EUR 500.00");
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"MET, EUR 385.00", "NOT_MET, EUR 0.00"})
    void NL_POLICY_4_of_who_has_no_date_of_birth_a_person_says_whether_it_applies(Verdict ofAge, String taken) {
        var claim = claim(invoice("1", "2020-05-06")).bornOnAnUnknownDay();
        claim.judged().unsettled("NL-POLICY-4");

        assertThat(claim.proposal().manual()).extracting(ManualPoint::point).containsExactly("OF_AGE");
        assertThat(deductible(claim.settle("NL-POLICY-4", "OF_AGE", ofAge))).isEqualTo(taken);
    }

    @Test
    void NL_POLICY_4_where_it_is_used_up_nobody_asks_for_the_age() {
        assertThat(deductible(claim(invoice("1", "2020-05-06")).bornOnAnUnknownDay()))
                .isEqualTo("EUR 0.00");
    }

    @ParameterizedTest
    @CsvSource({"2002-05-07, EUR 0.00", "2002-05-06, EUR 385.00"})
    void NL_POLICY_4_begins_at_18(String born, String taken) {
        var claim = claim(invoice("1", "2020-05-06"))
                .settle("NL-POLICY-4", POINT, Verdict.NOT_MET)
                .person(born, eur("0.00"));
        assertThat(deductible(claim)).isEqualTo(taken);
    }

    private static String deductible(NlCase claim) {
        return claim.proposal()
                .amounts()
                .of(AmountKind.DEDUCTIBLE)
                .orElseThrow()
                .toString();
    }

    private static NlCase claim(Invoice... invoices) {
        return NlCases.claim(invoices)
                .underS2("2020-05-06", "2020-05-15")
                .session("2020-05-06", "979001239")
                .session("2020-05-07", "979001239");
    }

    private static Invoice invoice(String id, String day) {
        return Invoices.invoice(id, Invoices.line(id, day, "6500.00", null), eur("6000.00"), ART_26);
    }
}
