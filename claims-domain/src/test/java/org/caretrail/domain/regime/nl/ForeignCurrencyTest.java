package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-POLICY-5: an invoice in another currency, at the rate of its day, to an account in the Netherlands. */
class ForeignCurrencyTest {

    @ParameterizedTest
    @CsvSource({"2020-05-15, 95.06", "2020-05-16, 95.06", "2020-05-17, 95.06"})
    void NL_POLICY_5_takes_the_rate_of_the_invoice_date_or_of_the_friday_before(LocalDate issued, String payout) {
        var claim = inFrancs(issued).rows("exchange-rates", """
                date,base,quote,rate,announced,mark,source
                2020-05-15,EUR,CHF,1.0520,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-10, a Good Friday, 2020-04-09",
        "2020-04-13, an Easter Monday, 2020-04-09",
        "2020-05-01, Labour Day, 2020-04-30"
    })
    void NL_POLICY_5_takes_the_last_rate_before_a_day_without_publication_and_names_its_day(
            LocalDate issued, String holiday, LocalDate published) {
        var claim = inFrancs(issued).rows("exchange-rates", """
                date,base,quote,rate,announced,mark,source
                2020-04-09,EUR,CHF,1.0520,,SYNTHETIC,test
                2020-04-30,EUR,CHF,1.0520,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().steps()).as(holiday).extracting(Step::name).contains("EUR/CHF on " + published);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("95.06"));
    }

    @Test
    void NL_POLICY_5_waits_for_a_rate_that_no_table_holds() {
        var claim = inFrancs(LocalDate.of(2020, 5, 18));
        assertThat(claim.proposal().manual())
                .extracting(ManualPoint::rule, ManualPoint::point)
                .containsExactly(tuple("NL-POLICY-5", "EUR/CHF on 2020-05-18"));

        claim.settle("NL-POLICY-5", "EUR/CHF on 2020-05-18", "1.0000", "ECB");
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("100.00"));
    }

    @Test
    void NL_POLICY_5_an_account_outside_the_netherlands_waits_for_a_person() {
        var claim = inFrancs(LocalDate.of(2020, 5, 18)).settle("NL-POLICY-5", "EUR/CHF on 2020-05-18", "1.0000", "ECB");
        assertThat(claim.payTo("NL91ABNA0417164300").proposal().manual()).isEmpty();
        assertThat(claim.payTo("BE68 5390 0754 7034").proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("ACCOUNT_IN_THE_NETHERLANDS");

        claim.settle("NL-POLICY-5", "ACCOUNT_IN_THE_NETHERLANDS", Verdict.NOT_MET);
        assertThat(claim.proposal().manual()).extracting(ManualPoint::point).containsExactly("ANOTHER_ACCOUNT");
        claim.settle("NL-POLICY-5", "ACCOUNT_IN_THE_NETHERLANDS", Verdict.MET);
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NL_POLICY_5_waits_where_the_invoice_bears_no_date() {
        assertThat(inFrancs(null).proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("EUR/CHF of invoice 1");
    }

    private static NlCase inFrancs(@Nullable LocalDate issued) {
        var line = new InvoiceLine("1.1", null, null, null, LocalDate.of(2020, 5, 6), Money.of("100.00", "CHF"));
        var invoice = new Invoice("1", null, issued, null, null, List.of(ART_25), null, List.of(line));
        return NlCases.claim(invoice)
                .planned(false, NeedArose.ABROAD)
                .settle("EU-25-4/5", "at the rates of the state of stay, invoice 1", eur("500.00"));
    }
}
