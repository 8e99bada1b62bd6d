package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorisedCareTest {

    @Test
    void EU_26_7_pays_a_supplement_where_home_would_have_borne_more() {
        var proposal = claim("6000.00", "6500.00").proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(eur("374.24"));
        assertThat(proposal.amounts().of(AmountKind.BORNE)).contains(eur("500.00"));
    }

    @Test
    void EU_26_7_says_in_words_that_nothing_is_left_to_pay() {
        var claim = NlCase.claim(Invoices.admission(ART_26)).underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.findings("EU-26-7"))
                .singleElement()
                .satisfies(f -> assertThat(f.failed()).isTrue());
    }

    @Test
    void EU_26_7_names_every_input_of_the_supplement() {
        var steps = claim("6000.00", "6500.00").proposal().steps();
        assertThat(steps).extracting(Step::name).contains("market-conform tariff", "borne", "supplement");
    }

    @Test
    void EU_26_7_waits_for_what_the_other_scheme_paid() {
        var claim = NlCase.claim(Invoices.treatment("1", "6500.00", ART_26)).underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("EU-26-7");

        var stated = claim.settle("EU-26-7", "paid by the other scheme on invoice 1", eur("6000.00"));
        assertThat(stated.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur("374.24"));
    }

    @Test
    void EU_26_7_leaves_out_what_nobody_has_to_pay_for() {
        var claim = claim("6000.00", "6500.00");
        claim.judged().ineligible("1.1");
        assertThat(claim.proposal().amounts().of(AmountKind.BORNE)).contains(eur("0.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-06, 2020-05-15, true",
        "2020-05-05, 2020-05-06, true",
        "2020-05-07, 2020-05-15, false",
        "2020-05-01, 2020-05-05, false",
    })
    void NL_S2_8_the_care_lies_within_the_S2(String from, String until, boolean covered) {
        var claim = NlCase.claim(Invoices.admission(ART_26)).underS2(from, until);
        assertThat(claim.findings("NL-S2-8")).extracting(Finding::met).containsExactly(covered);
    }

    @Test
    void NL_S2_4_without_an_S2_article_26_is_closed() {
        var claim = NlCase.claim(Invoices.admission(ART_26));
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.findings("NL-S2-4")).extracting(Finding::met).containsExactly(false);
    }

    @Test
    void NL_S2_4_a_refused_S2_opens_nothing() {
        var claim = NlCase.claim(Invoices.admission(ART_26))
                .underS2(Authorised.between("2020-05-06", "2020-05-15").as(Outcome.REFUSED));
        assertThat(claim.findings("NL-S2-4")).extracting(Finding::met).containsExactly(false);
    }

    @Test
    void NL_ROUTE_5_unplanned_care_is_not_paid_under_article_26() {
        var claim = claim("6000.00", "6500.00").planned(false, NeedArose.ABROAD);
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
    }

    private static NlCase claim(String paidByOtherScheme, String total) {
        var line = Invoices.line("1", "2020-05-06", total, null);
        return NlCase.claim(Invoices.invoice("1", line, eur(paidByOtherScheme), ART_26))
                .underS2("2020-05-06", "2020-05-15");
    }
}
