package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.DIRECTIVE;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimLawTest {

    private final ClaimLaw law = new ClaimLaw(Scheme.NL_ZVW);

    @ParameterizedTest
    @CsvSource({
        "BE, true, HOME, POLICY",
        "BE, false, ABROAD, ART_25",
        "US, false, ABROAD, POLICY",
        "GB, false, ABROAD, ART_25",
    })
    void NL_ROUTE_8_routes_who_names_no_basis(String country, boolean planned, NeedArose need, Basis basis) {
        var claim = NlCases.claim(Invoices.treatment("1", "100.00"))
                .country(country)
                .planned(planned, need);
        assertThat(claim.proposal().parts()).extracting(Part::basis).containsExactly(basis);
    }

    @Test
    void NL_ROUTE_10_unplanned_care_in_the_united_kingdom_goes_to_the_scheme_there_by_the_agreement_from_2021() {
        var line = Invoices.line("1", "2021-01-01", "100.00", null);
        var claim = NlCases.claim(Invoices.invoice("1", line, null))
                .country("GB")
                .care("2021-01-01", null)
                .decided("2021-02-01")
                .planned(false, NeedArose.ABROAD);
        assertThat(claim.proposal().parts()).extracting(Part::basis).containsExactly(ART_25);
    }

    @Test
    void NL_ROUTE_8_an_S2_named_by_the_claim_is_its_basis() {
        var claim = NlCases.claim(Invoices.admission()).underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().parts()).extracting(Part::basis).containsExactly(ART_26);
    }

    @Test
    void parts_follow_invoices_then_bases_with_the_supplementary_cover_last() {
        var claim = NlCases.claim(
                Invoices.treatment("2", "100.00", SUPPLEMENTARY, POLICY), Invoices.treatment("1", "100.00", POLICY));
        assertThat(claim.proposal().parts())
                .extracting(p -> p.invoices().getFirst() + p.basis())
                .containsExactly("2POLICY", "2SUPPLEMENTARY", "1POLICY");
    }

    @Test
    void EU_25_4_5_the_rates_of_the_state_of_stay_are_asked_for() {
        var claim = NlCases.claim(Invoices.treatment("1", "100.00", ART_25)).planned(false, NeedArose.ABROAD);
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.NONE);
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("EU-25-4/5");
    }

    @ParameterizedTest
    @CsvSource({"99.99, 99.99", "100.01, 100.00"})
    void EU_25_8_never_pays_more_than_was_borne(String rate, String payout) {
        var claim = NlCases.claim(Invoices.treatment("1", "100.00", ART_25))
                .planned(false, NeedArose.ABROAD)
                .settle("EU-25-4/5", "at the rates of the state of stay, invoice 1", eur(rate));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void EU_19_planned_care_is_not_care_during_a_stay() {
        var claim = NlCases.claim(Invoices.treatment("1", "100.00", ART_25));
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.findings("EU-19"))
                .singleElement()
                .satisfies(f -> assertThat(f.failed()).isTrue());
    }

    @Test
    void NL_ROUTE_5_contradicting_facts_wait_for_a_person() {
        var claim = NlCases.claim(Invoices.treatment("1", "100.00", ART_25))
                .planned(false, NeedArose.HOME)
                .settle("EU-25-4/5", "at the rates of the state of stay, invoice 1", eur("80.00"));
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-ROUTE-5");
        assertThat(claim.settle("NL-ROUTE-5", "PLANNED", Verdict.NOT_MET)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NL_ROUTE_8_the_directive_by_name_waits_for_a_person() {
        var claim = NlCases.claim(Invoices.treatment("1", "100.00", DIRECTIVE));
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-ROUTE-8");
    }

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

    @Test
    void a_claim_without_invoices_or_without_a_day_of_care_has_no_outcome() {
        assertThat(NlCases.claim().proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("/invoices");

        var undated = Invoices.invoice("1", Invoices.line("1", null, "1.00", null), null, POLICY);
        assertThat(NlCases.claim(undated).care(null, null).proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("/care/from");
    }

    @Test
    void NL_DOC_2_asks_for_the_other_schemes_statement_under_an_S2_only() {
        assertThat(kinds(NlCases.claim(Invoices.admission(ART_26)))).contains(DocumentKind.OTHER_SCHEME_STATEMENT);
        assertThat(kinds(NlCases.claim(Invoices.admission(POLICY))))
                .doesNotContain(DocumentKind.OTHER_SCHEME_STATEMENT);
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, false", "ABROAD, true", "HOME, true"})
    void NL_DOC_2_asks_for_no_referral_in_an_emergency(NeedArose need, boolean asked) {
        var claim = NlCases.claim(Invoices.admission(POLICY)).planned(false, need);
        assertThat(kinds(claim).contains(DocumentKind.REFERRAL)).isEqualTo(asked);
    }

    @Test
    void NL_DOC_2_must_know_where_the_need_arose_unless_the_care_was_planned() {
        var claim = NlCases.claim(Invoices.admission(POLICY));
        assertThat(law.unknown(claim.planned(false, null).facts()))
                .singleElement()
                .satisfies(u -> assertThat(u.pointer()).isEqualTo("/care/needArose"));
        assertThat(law.unknown(claim.planned(true, null).facts())).isEmpty();
    }

    @Test
    void NL_DOC_2_a_document_that_never_came_refuses_every_part() {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .without(DocumentKind.PAYMENT_PROOF);
        assertThat(claim.proposal().manual()).extracting(ManualPoint::point).containsExactly("PAYMENT_PROOF");

        var refused = claim.settle("NL-DOC-2", "PAYMENT_PROOF", Verdict.NOT_MET).proposal();
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.parts()).allSatisfy(p -> assertThat(p.rules()).contains("NL-DOC-2@1"));
    }

    @Test
    void NL_POLICY_6_no_translation_may_be_demanded_under_article_25() {
        var turkish = new Language("tr");
        var during = NlCases.claim(Invoices.treatment("1", "1.00", ART_25));
        var both = NlCases.claim(Invoices.treatment("1", "1.00", ART_25, POLICY));
        assertThat(law.accepts(turkish, during.facts(), during.book())).isTrue();
        assertThat(law.accepts(turkish, both.facts(), both.book())).isFalse();
    }

    @Test
    void NL_POLICY_6_who_names_no_basis_is_routed_first() {
        var turkish = new Language("tr");
        var unnamed =
                NlCases.claim(Invoices.treatment("1", "1.00"), Invoices.treatment("2", "1.00", ART_25, SUPPLEMENTARY));
        assertThat(law.accepts(turkish, unnamed.facts(), unnamed.book())).isFalse();
        unnamed.planned(false, NeedArose.ABROAD);
        assertThat(law.accepts(turkish, unnamed.facts(), unnamed.book())).isTrue();
        unnamed.country("US");
        assertThat(law.accepts(turkish, unnamed.facts(), unnamed.book())).isFalse();
    }

    private List<DocumentKind> kinds(NlCase claim) {
        return law.requirements(claim.facts()).stream()
                .flatMap(r -> r.kinds().stream())
                .toList();
    }

    private static NlCase inFrancs(@Nullable LocalDate issued) {
        var line = new InvoiceLine("1.1", null, null, null, LocalDate.of(2020, 5, 6), Money.of("100.00", "CHF"));
        var invoice = new Invoice("1", null, issued, null, null, List.of(ART_25), null, List.of(line));
        return NlCases.claim(invoice)
                .planned(false, NeedArose.ABROAD)
                .settle("EU-25-4/5", "at the rates of the state of stay, invoice 1", eur("500.00"));
    }
}
