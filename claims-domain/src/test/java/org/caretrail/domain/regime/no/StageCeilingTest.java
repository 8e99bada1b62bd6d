package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageCeilingTest {

    @ParameterizedTest(name = "ceiling {0}: base {1}")
    @CsvSource({"52248.00, 52248.00", "60000.00, 60000.00", "120000.00, 100000.00"})
    void NO_AMOUNT_8_pays_up_to_the_ceiling_that_the_notification_granted(String ceiling, String base) {
        var proposal = Helfo.proposed(Helfo.stay("ONE").under(granted(grant(Stage.TREATMENT, ceiling, null))));

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertAmount(proposal, AmountKind.CEILING, "52248.00");
        assertAmount(proposal, AmountKind.STAGE_CEILING, ceiling);
        assertAmount(proposal, AmountKind.BASE, base);
    }

    @Test
    void NO_AMOUNT_8_leaves_a_higher_cap_to_a_person() {
        var low = Helfo.stay("ONE").under(granted(grant(Stage.TREATMENT, "52247.99", null)));
        assertThat(Helfo.open(Helfo.proposed(low))).containsExactly("NO-AMOUNT-8 ceiling TREATMENT");

        assertAmount(Helfo.proposed(low.settled("NO-AMOUNT-8", null, true)), AmountKind.BASE, "52247.99");
        var lifted = Helfo.stay("ONE")
                .under(granted(grant(Stage.TREATMENT, "52247.99", null)))
                .settled("NO-AMOUNT-8", null, false);
        assertAmount(Helfo.proposed(lifted), AmountKind.BASE, "52248.00");
        assertThat(Helfo.proposed(lifted).outcome()).isEqualTo(Outcome.GRANTED);
    }

    @ParameterizedTest(name = "valid until {0}: ceiling {1}")
    @CsvSource({"2024-03-11, 60000.00", "2024-03-10, "})
    void NO_PN_holds_as_long_as_it_is_valid(String until, @Nullable String ceiling) {
        var proposal = Helfo.proposed(Helfo.stay("ONE").under(granted(grant(Stage.TREATMENT, "60000.00", until))));

        if (ceiling == null) {
            assertThat(Helfo.open(proposal)).containsExactly("NO-PN validity 2024-03-11 INPATIENT");
        } else {
            assertAmount(proposal, AmountKind.STAGE_CEILING, ceiling);
        }
    }

    @Test
    void NO_PN_judges_care_beyond_the_granted_stages_without_the_notification() {
        var followUp = new Episode(LocalDate.of(2024, 3, 11), Stage.FOLLOW_UP, "ONE", null, null);
        var proposal = Helfo.proposed(Helfo.stay("ONE")
                .price(Helfo.episodes(followUp))
                .under(granted(grant(Stage.TREATMENT, "60000.00", null))));

        assertThat(proposal.amounts().of(AmountKind.STAGE_CEILING)).isEmpty();
        assertAmount(proposal, AmountKind.BASE, "52248.00");
    }

    @Test
    void NO_PN_binds_only_for_the_health_care_named_in_it() {
        var claim = Helfo.stay("ONE").under(granted(grant(Stage.TREATMENT, "120000.00", null)));
        assertThat(Helfo.open(Helfo.CLAIM.propose(claim.build(), Helfo.BOOK)))
                .contains("NO-PN CARE_NAMED_IN_NOTIFICATION");

        var other = Helfo.CLAIM.propose(claim.answeredBut(Helfo.CLAIM, "CARE_NAMED_IN_NOTIFICATION"), Helfo.BOOK);

        assertThat(other.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(other.amounts().of(AmountKind.STAGE_CEILING)).isEmpty();
        assertAmount(other, AmountKind.BASE, "52248.00");
        assertThat(other.uses()).isEmpty();
        assertThat(Helfo.CLAIM.questions(Helfo.stay("ONE").build()))
                .noneMatch(q -> q.condition().equals("CARE_NAMED_IN_NOTIFICATION"));
    }

    @Test
    void NO_PN_asks_which_of_several_stages_the_care_belongs_to() {
        var twoStages = granted(grant(Stage.DIAGNOSTICS, "9000.00", null), grant(Stage.TREATMENT, "60000.00", null));
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay("ONE").under(twoStages))))
                .containsExactly("NO-PN stage 2024-03-11 INPATIENT");

        var named = new Episode(LocalDate.of(2024, 3, 11), Stage.TREATMENT, "ONE", null, null);
        var proposal =
                Helfo.proposed(Helfo.stay("ONE").price(Helfo.episodes(named)).under(twoStages));

        assertAmount(proposal, AmountKind.STAGE_CEILING, "60000.00");
    }

    @ParameterizedTest(name = "others took {0}: left {1}, taken up {2}")
    @CsvSource({"20000.00, 100000.00, 100000.00", "20000.01, 99999.99, 99999.99", "120000.00, 0.00, "})
    void NO_PN_what_other_claims_took_up_of_a_stage_is_no_longer_left(
            String others, String left, @Nullable String taken) {
        var proposal = Helfo.proposed(Helfo.stay("ONE")
                .under(granted(grant(Stage.TREATMENT, "120000.00", null)))
                .besides(new StageUse(Stage.TREATMENT, Money.of(others, "NOK"))));

        assertAmount(proposal, AmountKind.STAGE_CEILING, left);
        assertThat(proposal.steps())
                .filteredOn(s -> s.rule().equals("NO-PN"))
                .extracting(Step::name, Step::result)
                .containsExactly(tuple("left of TREATMENT", "NOK " + left));
        assertThat(proposal.uses())
                .extracting(u -> u.amount().amount().toPlainString())
                .isEqualTo(taken == null ? List.of() : List.of(taken));
    }

    @ParameterizedTest(name = "a person finds that the ceiling applies: {0}")
    @CsvSource({"true, 22247.99", "false, 22248.00"})
    void NO_AMOUNT_8_whichever_limit_applies_other_claims_took_their_part_of_it(boolean ceiling, String base) {
        var proposal = Helfo.proposed(Helfo.stay("ONE")
                .under(granted(grant(Stage.TREATMENT, "52247.99", null)))
                .besides(new StageUse(Stage.TREATMENT, Money.of("30000.00", "NOK")))
                .settled("NO-AMOUNT-8", null, ceiling));

        assertAmount(proposal, AmountKind.BASE, base);
        assertAmount(proposal, AmountKind.STAGE_CEILING, "22247.99");
    }

    @Test
    void NO_PN_of_what_a_cap_lifts_above_the_ceiling_nothing_is_taken_up() {
        var lifted = Helfo.stay("ONE")
                .under(granted(grant(Stage.TREATMENT, "52247.99", null)))
                .settled("NO-AMOUNT-8", null, false);

        assertThat(Helfo.proposed(lifted).uses())
                .containsExactly(new StageUse(Stage.TREATMENT, Money.of("52247.99", "NOK")));
    }

    @Test
    void NO_PN_is_no_limit_when_the_notification_was_refused() {
        var refused = granted(new StageGrant(Stage.TREATMENT, Outcome.REFUSED, null, null));

        assertAmount(Helfo.proposed(Helfo.stay("ONE").under(refused)), AmountKind.BASE, "52248.00");
    }

    static StageGrant grant(Stage stage, String ceiling, @Nullable String until) {
        return new StageGrant(
                stage, Outcome.GRANTED, Money.of(ceiling, "NOK"), until == null ? null : LocalDate.parse(until));
    }

    static Decision granted(StageGrant... stages) {
        return decided(Outcome.GRANTED, stages);
    }

    /** On 2024-02-20. */
    static Decision decided(Outcome outcome, StageGrant... stages) {
        return new Decision(
                new DecisionId("00000000-0000-0000-0000-000000000002-1"),
                outcome,
                LocalDate.of(2024, 2, 20),
                new Actor("handler", Role.HANDLER),
                null,
                null,
                List.of(),
                List.of(),
                Amounts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(stages),
                null,
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
