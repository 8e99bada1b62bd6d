package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.correspondence.Coverage;
import org.caretrail.domain.correspondence.Extension;
import org.caretrail.domain.correspondence.PolicyConsent;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-S2-4, -5, -8 and EU-26-5: a claim rests on an S2 that is in force and covers its days. */
class S2InForceTest {

    @Test
    void NL_S2_4_without_an_S2_article_26_is_closed() {
        var claim = NlCases.claim(Invoices.admission(ART_26));
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.findings("NL-S2-4")).extracting(Finding::met).containsExactly(false);
    }

    @Test
    void NL_S2_4_consent_under_the_policy_is_named_and_opens_nothing() {
        var days = LocalDate.parse("2020-05-06");
        var consent =
                Correspondence.NONE.with(Coverage.UNCHANGED.with(new PolicyConsent(days, days, days.plusDays(9))));
        assertThat(NlCases.claim(Invoices.admission(ART_26)).heard(consent).findings("NL-S2-4"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.failed()).isTrue();
                    assertThat(f.facts().toString()).contains("2020-05-06 to 2020-05-15");
                });
    }

    @Test
    void NL_S2_4_a_refused_S2_opens_nothing() {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .underS2(Authorised.between("2020-05-06", "2020-05-15").as(Outcome.REFUSED));
        assertThat(claim.findings("NL-S2-4")).extracting(Finding::met).containsExactly(false);
    }

    @Test
    void NL_S2_5_an_S2_survives_a_change_of_insurer() {
        var claim = NlCases.claimUnderS2("6000.00", "6500.00").insured("ANOTHER", "POLICY");

        assertThat(claim.findings("NL-S2-5")).extracting(Finding::met).containsExactly(true);
        assertThat(claim.findings("NL-S2-8")).extracting(Finding::met).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-06, 2020-05-15, true",
        "2020-05-05, 2020-05-06, true",
        "2020-05-07, 2020-05-15, false",
        "2020-05-01, 2020-05-05, false",
    })
    void NL_S2_8_the_care_lies_within_the_S2(String from, String until, boolean covered) {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .care("2020-05-06", "2020-05-06")
                .underS2(from, until);
        assertThat(claim.findings("NL-S2-8")).extracting(Finding::met).containsExactly(covered);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-06, true", "2020-05-05, false"})
    void EU_26_5_care_up_to_the_last_day_of_an_extension_lies_within_the_S2(String extendedUntil, boolean covered) {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .care("2020-05-06", "2020-05-06")
                .underS2("2020-05-01", "2020-05-04")
                .heard(Correspondence.NONE.withExtensions(List.of(extension(extendedUntil))));

        assertThat(claim.findings("NL-S2-8")).extracting(Finding::met).containsExactly(covered);
        assertThat(claim.findings("EU-26-5")).extracting(Finding::met).containsExactly(true);
    }

    @Test
    void EU_26_5_an_extension_that_was_declined_changes_nothing() {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .heard(Correspondence.NONE.withExtensions(List.of(extension(null))));

        assertThat(claim.findings("EU-26-5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-15, GRANTED", "2020-05-14, NONE"})
    void EU_26_7_of_a_stay_that_runs_beyond_the_S2_a_person_says_what_the_invoice_holds(String until, Outcome outcome) {
        var line = Invoices.line("1", "2020-05-06", "6500.00", null);
        var claim = NlCases.claim(Invoices.invoice("1", line, eur("6000.00"), ART_26))
                .underS2("2020-05-06", until);

        assertThat(claim.proposal().outcome()).isEqualTo(outcome);
        assertThat(claim.kind(CareKind.OUTPATIENT).proposal().outcome()).isEqualTo(Outcome.GRANTED);
    }

    private static Extension extension(@Nullable String until) {
        var day = LocalDate.parse("2020-05-09");
        return new Extension(
                "X-E1",
                DecisionId.of(Authorised.CASE, 1),
                "hospital",
                day,
                day.plusDays(9),
                day.plusDays(1),
                until == null ? null : LocalDate.parse(until));
    }
}
