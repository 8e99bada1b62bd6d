package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Finding.Result;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.regime.Dispute;
import org.caretrail.domain.regime.Dispute.Earlier;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.regime.SeenRemedies;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.DemandRuling.Award;
import org.caretrail.domain.remedy.ProcedureStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchRemediesTest {

    private static final RateBook BOOK = NlCases.authorisation().book();
    private static final LocalDate ASKED = LocalDate.of(2020, 10, 1);

    private final RemedyLaw law = new SeenRemedies(new Netherlands().remedies());

    @Test
    void NL_REMEDY_1_is_answered_within_six_weeks() {
        assertThat(law.answerTerm(LocalDate.of(2020, 5, 8), BOOK)).get().satisfies(clock -> {
            assertThat(clock.rule()).isEqualTo("NL-REMEDY-1");
            assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2020, 6, 19));
        });
    }

    @Test
    void NL_REMEDY_1_the_insured_has_no_term() {
        assertThat(law.complaintTerm(LocalDate.of(2020, 5, 8), BOOK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-09-30, false", "2020-10-01, true", "2021-02-16, true"})
    void NL_REMEDY_4_a_demand_counts_until_the_party_is_asked_about_a_hearing(LocalDate added, boolean late) {
        assertThat(law.demandTooLate(AppealBody.GCZ, ASKED, added).isPresent()).isEqualTo(late);
    }

    @Test
    void NL_REMEDY_4_names_both_dates() {
        assertThat(law.demandTooLate(AppealBody.GCZ, ASKED, LocalDate.of(2021, 2, 16)))
                .get()
                .satisfies(f -> {
                    assertThat(f.failed()).isTrue();
                    assertThat(f.facts()).extracting(Fact::value).containsExactly("2020-10-01", "2021-02-16");
                });
    }

    @Test
    void NL_REMEDY_4_binds_the_disputes_committee_only_and_only_once_it_asked() {
        assertThat(law.demandTooLate(AppealBody.SKGZ_OMBUDSMAN, ASKED, ASKED)).isEmpty();
        assertThat(law.demandTooLate(AppealBody.GCZ, null, ASKED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-05-20, MET", "2021-05-21, OPEN", "2021-08-18, OPEN", "2021-08-19, NOT_MET"})
    void NL_REMEDY_2_the_ombudsman_mediates_within_a_year_of_the_reconsideration(LocalDate lodged, Result result) {
        var dispute = dispute(AppealBody.SKGZ_OMBUDSMAN, lodged, List.of(), List.of());

        assertThat(law.onLodging(dispute, BOOK)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("NL-REMEDY-2");
            assertThat(f.result()).isEqualTo(result);
        });
    }

    @ParameterizedTest
    @CsvSource({"2020-09-29, true", "2020-09-30, false"})
    void NL_REMEDY_3_the_committee_is_turned_to_within_90_days_of_the_conclusion(LocalDate lodged, boolean met) {
        var mediated = new Earlier(AppealBody.SKGZ_OMBUDSMAN, LocalDate.of(2020, 7, 1));
        var dispute = dispute(AppealBody.GCZ, lodged, List.of(mediated), List.of());

        assertThat(law.onLodging(dispute, BOOK))
                .filteredOn(f -> f.rule().equals("NL-REMEDY-3"))
                .extracting(Finding::met)
                .containsExactly(met);
    }

    @Test
    void NL_REMEDY_2_the_ombudsman_comes_after_the_reconsideration() {
        var early = new Dispute(AppealBody.SKGZ_OMBUDSMAN, ASKED, List.of(), List.of(), List.of(), List.of());

        assertThat(law.onLodging(early, BOOK)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("NL-REMEDY-2");
            assertThat(f.failed()).isTrue();
            assertThat(f.text()).contains("reconsider first (NL-REMEDY-1)");
        });
    }

    @ParameterizedTest
    @CsvSource({"true, false, The ombudsman", "false, false, The insurer", "true, true, The ombudsman"})
    void NL_REMEDY_3_the_committee_comes_after_the_ombudsman_and_the_next_step_is_named(
            boolean reconsidered, boolean mediating, String next) {
        var answers = reconsidered ? List.of(ASKED) : List.<LocalDate>of();
        var earlier = mediating ? List.of(new Earlier(AppealBody.SKGZ_OMBUDSMAN, null)) : List.<Earlier>of();
        var early = new Dispute(AppealBody.GCZ, ASKED, List.of(), answers, earlier, List.of());

        assertThat(law.onLodging(early, BOOK)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("NL-REMEDY-3");
            assertThat(f.failed()).isTrue();
            assertThat(f.text()).startsWith(next);
        });
    }

    @Test
    void NL_REMEDY_3_asks_an_entry_fee_of_37() {
        var dispute = dispute(AppealBody.GCZ, ASKED, List.of(), List.of());

        assertThat(law.onStep(ProcedureStep.FEE_PAID, dispute, BOOK))
                .singleElement()
                .satisfies(f -> assertThat(f.facts()).extracting(Fact::value).containsExactly("EUR 37.00"));
    }

    @ParameterizedTest
    @CsvSource({"POLICY, true", "SUPPLEMENTARY, false"})
    void NL_REMEDY_5_the_zorginstituut_advises_on_the_basic_insurance_only(Basis basis, boolean met) {
        var dispute = dispute(AppealBody.GCZ, ASKED, List.of(), List.of(), basis);

        assertThat(law.onStep(ProcedureStep.ADVICE_REQUESTED, dispute, BOOK))
                .extracting(Finding::met)
                .containsExactly(met);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void NL_REMEDY_5_both_parties_are_heard_on_the_advice(boolean sentOn) {
        var steps = sentOn
                ? List.of(ProcedureStep.ADVICE_RECEIVED, ProcedureStep.SENT_ON)
                : List.of(ProcedureStep.SENT_ON, ProcedureStep.ADVICE_RECEIVED);
        var dispute = dispute(AppealBody.GCZ, ASKED, List.of(), steps, Basis.POLICY);

        assertThat(law.onRuling(AppealOutcome.OVERTURNED, List.of(), dispute))
                .filteredOn(f -> f.rule().equals("NL-REMEDY-5"))
                .extracting(Finding::met)
                .containsExactly(sentOn);
    }

    @Test
    void NL_REMEDY_7_the_committee_rules_on_basic_and_supplementary_insurance_alike() {
        var both = dispute(AppealBody.GCZ, ASKED, List.of(), List.of(), Basis.POLICY, Basis.SUPPLEMENTARY);
        var basic = dispute(AppealBody.GCZ, ASKED, List.of(), List.of(), Basis.POLICY);

        assertThat(law.onLodging(both, BOOK)).extracting(Finding::rule).contains("NL-REMEDY-7");
        assertThat(law.onLodging(basic, BOOK)).extracting(Finding::rule).doesNotContain("NL-REMEDY-7");
    }

    @ParameterizedTest
    @CsvSource({"REJECTED, true", "AWARDED, false"})
    void NL_REMEDY_8_nothing_is_awarded_with_a_refused_request(Award award, boolean met) {
        var demands = List.of(new DemandRuling("D1", award, null));
        var dispute = dispute(AppealBody.GCZ, ASKED, List.of(), List.of());

        assertThat(law.onRuling(AppealOutcome.UPHELD, demands, dispute))
                .filteredOn(f -> f.rule().equals("NL-REMEDY-8"))
                .extracting(Finding::met)
                .containsExactly(met);
    }

    @Test
    void NL_REMEDY_3_the_advice_of_the_committee_binds_both_and_the_ombudsmans_nobody() {
        var committee = dispute(AppealBody.GCZ, ASKED, List.of(), List.of());
        var ombudsman = dispute(AppealBody.SKGZ_OMBUDSMAN, ASKED, List.of(), List.of());

        assertThat(law.onRuling(AppealOutcome.OVERTURNED, List.of(), committee))
                .extracting(Finding::point)
                .containsExactly("BINDING_ON_BOTH");
        assertThat(law.onRuling(AppealOutcome.OVERTURNED, List.of(), ombudsman)).isEmpty();
    }

    /** Against a decision that was reconsidered on 2020-05-20. */
    private static Dispute dispute(
            AppealBody body, LocalDate lodged, List<Earlier> earlier, List<ProcedureStep> steps, Basis... bases) {
        var parts = Stream.of(bases)
                .map(b -> new Part(b, List.of("1"), Outcome.REFUSED, Amounts.NONE, List.of()))
                .toList();
        return new Dispute(
                body, lodged, List.of(Authorised.refused(parts)), List.of(LocalDate.of(2020, 5, 20)), earlier, steps);
    }
}
