package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Taken.FIRST;

import java.util.List;
import org.caretrail.domain.correspondence.CostClaim;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.CostClaimAnswered;
import org.caretrail.domain.event.AuthorisationEvent.CostsClaimed;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerCostClaim;
import org.caretrail.domain.s2.AuthorisationCommand.RecordCostClaim;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actual cost that the institution of the state of treatment claims (EESSI S080, S081). */
class CostClaimTest {

    private static final ChosenLaw GRANTING = ChosenLaw.granting("1000");
    private static final String ID = CASE + "-K1";
    private static final Money COST = Money.of("9188.28", "EUR");

    @ParameterizedTest
    @CsvSource({"30, 50, true", "29, 50, false", "30, 51, false"})
    void EU_26_1_a_claim_of_cost_is_recorded_with_whether_the_care_lies_within_an_S2(int from, int to, boolean met) {
        Given.events(GRANTING, granted()).when(claim(from, to)).expectEvents(claimed(from, to, met));
    }

    @Test
    void EU_26_1_a_claim_of_cost_without_any_S2_is_recorded_all_the_same() {
        Given.events(GRANTING, authorised()).when(claim(30, 50)).expectEvents(claimed(30, 50, false));
    }

    @Test
    void an_institution_claims_once_under_one_number() {
        Given.events(GRANTING, Lists.plus(granted(), claimed(30, 50, true)))
                .when(claim(30, 50))
                .expectException(RefusedFor.reason(Reason.REFERENCE_TAKEN));
    }

    @Test
    void a_person_takes_on_what_is_due_of_it() {
        var accepted = Money.of("9000.00", "EUR");
        Given.events(GRANTING, Lists.plus(granted(), claimed(30, 50, true)))
                .when(new AnswerCostClaim(CASE, on(70), ID, accepted, said("a day too many")))
                .expectEvents(new CostClaimAnswered(CASE, day(70), ID, accepted, HANDLER, said("a day too many")))
                .expectState(c -> assertThat(c.file().heard().costClaims())
                        .extracting(CostClaim::accepted)
                        .containsExactly(accepted));
    }

    @ParameterizedTest
    @CsvSource({"9188.29, EUR, MORE_THAN_CLAIMED", "9000.00, CHF, WRONG_CURRENCY"})
    void no_more_is_taken_on_than_was_claimed_in_its_currency(String amount, String currency, Reason reason) {
        Given.events(GRANTING, Lists.plus(granted(), claimed(30, 50, true)))
                .when(new AnswerCostClaim(CASE, on(70), ID, Money.of(amount, currency), null))
                .expectException(RefusedFor.reason(reason));
    }

    private static RecordCostClaim claim(int from, int to) {
        return new RecordCostClaim(CASE, on(60), "fund", "C-17", COST, day(from), day(to));
    }

    private static CostsClaimed claimed(int from, int to, boolean met) {
        var finding = Finding.of(
                "EU-26-1",
                "2010-05-01",
                "COST_ON_AN_S2",
                met,
                "The care whose cost is claimed lies within an S2 of this case.",
                Fact.of("first day of care", day(from).toString()),
                Fact.of("last day of care", day(to).toString()));
        return new CostsClaimed(CASE, day(60), ID, "fund", "C-17", COST, day(from), day(to), List.of(finding));
    }

    private static List<CaseEvent> granted() {
        var decision = Taken.firstWithS2(GRANTING.proposal(), 20, new S2Terms(day(30), day(50), null));
        return List.of(
                authorised(),
                new AuthorisationDecided(CASE, day(20), decision),
                new S2Issued(CASE, day(20), FIRST, NUMBER + "/1", day(30), day(50)));
    }
}
