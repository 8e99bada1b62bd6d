package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stay from 11 to 15 March 2024, billed at NOK 100 000 and paid by the patient. */
class PaidUnderS2Test {

    private static final CaseId S2 = CaseId.of("0190a000-0000-7000-8000-000000000002");

    @ParameterizedTest(name = "{0} there: {1}")
    @CsvSource({"100000, 100000.00", "120000, 100000.00"})
    void NO_S2_3_what_was_paid_is_refunded_at_the_rate_of_the_state_of_treatment(String rate, String payout) {
        var proposal = Helfo.proposed(claim().given("NO-S2-3", null, rate));

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertAmount(proposal, AmountKind.PAYOUT, payout);
        assertThat(proposal.amounts().of(AmountKind.CEILING)).isEmpty();
        assertThat(proposal.parts()).extracting(Part::basis).containsExactly(Basis.ART_26);
    }

    @Test
    void NO_S2_4_the_user_fee_of_that_state_stays_the_patients_and_no_norwegian_one_is_held_back() {
        var visit =
                claim().care(CareKind.OUTPATIENT, "2024-03-12", "2024-03-12").given("NO-S2-3", null, "99700");
        assertThat(Helfo.CLAIM.questions(visit.build())).noneMatch(q -> q.rule().equals("NO-FEE-5"));

        var proposal = Helfo.proposed(visit.settled("EU-26-7", null, true));

        assertAmount(proposal, AmountKind.PAYOUT, "99700.00");
        assertThat(proposal.fees()).isEmpty();
        assertThat(proposal.amounts().of(AmountKind.USER_FEE)).isEmpty();
    }

    @Test
    void NO_S2_3_nobody_is_asked_the_conditions_of_the_directive() {
        var asked = Helfo.CLAIM.questions(claim().hospital(false).build());

        assertThat(asked).extracting(Question::rule).containsExactly("NO-PERSON-2");
        assertThat(Helfo.proposed(claim()).findings())
                .extracting(Finding::rule)
                .doesNotContain("NO-EQUIV", "NO-EQUIV-2", "NO-PROVIDER-2", "NO-SCOPE-2", "NO-REFERRAL-1");
        assertThat(Helfo.CLAIM.requirements(claim().build()))
                .extracting(Requirement::rule)
                .containsOnly("NO-DOC-2");
        assertThat(Helfo.CLAIM.unknown(claim().needArose(null).build())).isEmpty();
    }

    @Test
    void NO_S2_3_waits_for_the_rate() {
        assertThat(Helfo.open(Helfo.proposed(claim()))).containsExactly("NO-S2-3 rate of the state of treatment");
    }

    @ParameterizedTest(name = "S2 from {0} to {1}: {2}")
    @CsvSource({"2024-03-11, 2024-03-15, false", "2024-03-12, 2024-03-15, true", "2024-03-01, 2024-03-10, true"})
    void NO_S2_3_care_outside_an_S2_in_force_waits_for_a_person(String from, String until, boolean open) {
        var proposal =
                Helfo.proposed(claim().onS2(s2(Outcome.GRANTED, from, until)).given("NO-S2-3", null, "100000"));

        assertThat(Helfo.open(proposal).contains("NO-ROUTE-2 basis")).isEqualTo(open);
    }

    @Test
    void NO_S2_3_an_S2_that_was_refused_opens_nothing() {
        var proposal = Helfo.proposed(claim().onS2(s2(Outcome.REFUSED, "2024-03-11", "2024-03-15")));

        assertThat(Helfo.open(proposal)).contains("NO-ROUTE-2 basis");
    }

    @ParameterizedTest(name = "borne at home {0}: supplement {1}, payout {2}")
    @CsvSource({"52248, 0.00, 60000.00", "75000, 15000.00, 75000.00", "130000, 40000.00, 100000.00"})
    void NO_S2_5_a_supplement_makes_up_for_what_Norway_would_have_borne_more(
            String notional, String supplement, String payout) {
        var claim = claim().given("NO-S2-3", null, "60000");
        assertThat(Helfo.open(Helfo.proposed(claim))).containsExactly("EU-26-7 borne at home");

        var proposal = Helfo.proposed(claim.given("EU-26-7", "borne at home", notional));

        assertAmount(proposal, AmountKind.SUPPLEMENT, supplement);
        assertAmount(proposal, AmountKind.PAYOUT, payout);
    }

    @Test
    void NO_S2_5_no_supplement_is_paid_where_none_is_asked_for() {
        var proposal = Helfo.proposed(claim().given("NO-S2-3", null, "60000").settled("EU-26-7", null, true));

        assertAmount(proposal, AmountKind.PAYOUT, "60000.00");
        assertThat(proposal.amounts().of(AmountKind.SUPPLEMENT)).isEmpty();
    }

    @Test
    void NO_ROUTE_2_bills_on_several_bases_are_not_priced_as_one_in_silence() {
        var one = Bills.on(Basis.ART_26, Bills.invoice("1", "2024-03-20", Bills.line("1.1", "1000.00", "NOK")));
        var other = Bills.on(Basis.DIRECTIVE, Bills.invoice("2", "2024-03-20", Bills.line("2.1", "1000.00", "NOK")));

        assertThat(Helfo.open(Helfo.proposed(Helfo.stay(one, other)))).containsExactly("NO-ROUTE-2 basis");
    }

    private static Facts claim() {
        var bill = Bills.invoice("1", "2024-03-20", Bills.line("1.1", "100000.00", "NOK"));
        return Helfo.claim(new ClaimRequest(List.of(bill), null, S2, null, null))
                .onS2(s2(Outcome.GRANTED, "2024-03-11", "2024-03-15"));
    }

    private static Decision s2(Outcome outcome, String from, String until) {
        var decided = StageCeilingTest.decided(outcome);
        return new Decision(
                decided.decisionId(),
                outcome,
                decided.decidedOn(),
                decided.decidedBy(),
                null,
                null,
                List.of(),
                List.of(),
                decided.amounts(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new S2Terms(LocalDate.parse(from), LocalDate.parse(until), null),
                List.of(),
                List.of(),
                null,
                null,
                "");
    }

    private static void assertAmount(Proposal proposal, AmountKind kind, String nok) {
        assertThat(proposal.amounts().of(kind)).contains(Money.of(nok, "NOK"));
    }
}
