package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.util.List;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.Proposal;
import org.junit.jupiter.api.Test;

/** The published case GcZ 202001438, with the figures that the source prints. */
class Gcz202001438Test {

    @Test
    void gcz_202001438_is_rejected_with_a_supplement_of_zero() {
        var proposal = claim("2020-06-11").proposal();

        assertThat(proposal.manual()).isEmpty();
        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.amounts().byKind())
                .containsEntry(AmountKind.ACTUAL, eur("9188.28"))
                .containsEntry(AmountKind.NOTIONAL, eur("6374.24"))
                .containsEntry(AmountKind.BORNE, eur("323.71"))
                .containsEntry(AmountKind.SUPPLEMENT, eur("0.00"))
                .containsEntry(AmountKind.PAYOUT, eur("0.00"));
    }

    @Test
    void gcz_202001438_has_a_part_for_each_invoice_and_basis() {
        var parts = claim("2020-06-11").proposal().parts();

        assertThat(parts).extracting(Part::basis).containsExactly(ART_26, SUPPLEMENTARY, POLICY, SUPPLEMENTARY);
        assertThat(parts)
                .extracting(Part::invoices)
                .containsExactly(List.of("1"), List.of("1"), List.of("2"), List.of("2"));
        assertThat(parts).extracting(Part::outcome).containsOnly(Outcome.REFUSED);
        assertThat(parts).allSatisfy(p -> assertThat(p.rules()).isNotEmpty());
    }

    @Test
    void gcz_202001438_is_planned_care_although_urgent() {
        assertThat(claim("2020-06-11").findings("NL-ROUTE-5"))
                .singleElement()
                .satisfies(f -> assertThat(f.met()).isTrue());
    }

    @Test
    void gcz_202001438_fails_the_second_opinion_on_the_last_condition_only() {
        var failed = failed(claim("2020-06-11").proposal(), "NL-POLICY-2");
        assertThat(failed).extracting(Finding::point).containsExactly("RETURNED_TO_FIRST_DOCTOR");
    }

    @Test
    void gcz_202001438_finds_the_care_foreseen_and_no_basic_payment_to_add_to() {
        var failed = failed(claim("2020-06-11").proposal(), "NL-SUPP-1");
        assertThat(failed)
                .extracting(Finding::point)
                .containsExactly("UNFORESEEN", "ON_TOP_OF_BASIC_1", "ON_TOP_OF_BASIC_2");
    }

    @Test
    void gcz_202001438_new_drops_the_margin_and_stays_at_zero() {
        var proposal = claim("2022-03-16").proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.amounts().byKind())
                .containsEntry(AmountKind.NOTIONAL, eur("5925.67"))
                .containsEntry(AmountKind.SUPPLEMENT, eur("0.00"));
    }

    private static NlCase claim(String decidedOn) {
        return NlCases.claim(Invoices.admission(ART_26, SUPPLEMENTARY), Invoices.secondOpinion(POLICY, SUPPLEMENTARY))
                .underS2("2020-05-06", "2020-05-15")
                .answer("NL-POLICY-2", "INSURED_CARE", true)
                .answer("NL-POLICY-2", "REFERRED", true)
                .answer("NL-POLICY-2", "ABOUT_CARE_DISCUSSED", true)
                .answer("NL-POLICY-2", "FILE_HANDED_OVER", true)
                .answer("NL-POLICY-2", "RETURNED_TO_FIRST_DOCTOR", false)
                .decided(decidedOn);
    }

    private static List<Finding> failed(Proposal proposal, String rule) {
        return proposal.findings().stream()
                .filter(f -> f.rule().equals(rule) && f.failed())
                .toList();
    }
}
