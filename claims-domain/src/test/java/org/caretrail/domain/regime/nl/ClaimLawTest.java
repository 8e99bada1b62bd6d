package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.DIRECTIVE;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a Dutch claim: on which basis each invoice is judged, and what care during a stay pays. */
class ClaimLawTest {

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
    void a_claim_without_invoices_or_without_a_day_of_care_has_no_outcome() {
        assertThat(NlCases.claim().proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("/invoices");

        var undated = Invoices.invoice("1", Invoices.line("1", null, "1.00", null), null, POLICY);
        assertThat(NlCases.claim(undated).care(null, null).proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("/care/from");
    }
}
