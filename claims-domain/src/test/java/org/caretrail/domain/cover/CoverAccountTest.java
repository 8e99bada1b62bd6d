package org.caretrail.domain.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.said;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.RefusedFor;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawShare;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.event.CoverEvent.CoverDrawReversed;
import org.caretrail.domain.event.CoverEvent.CoverDrawn;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

class CoverAccountTest {

    private static final LocalDate MAY = LocalDate.of(2020, 5, 6);
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);
    private static final CoverAccountId ACCOUNT = CoverAccountId.of(PERSON, Year.of(2020));
    private static final Act SERVICE = new Act(Actor.SYSTEM, TODAY, TODAY);

    private final FixtureConfiguration<CoverAccount> account = account();

    @Test
    void NL_POLICY_4_the_year_has_all_of_it() {
        account.givenNoPriorActivity().when(claimed(1, "300.00")).expectEventsMatching(drawn(share -> {
            assertThat(share.counted()).isEqualTo(eur("300.00"));
            assertThat(share.returned()).isEqualTo(eur("0.00"));
        }));
    }

    @Test
    void NL_POLICY_4_what_the_year_has_no_more_of_goes_to_the_person() {
        account.givenCommands(claimed(1, "300.00")).when(claimed(2, "300.00")).expectEventsMatching(drawn(share -> {
            assertThat(share.counted()).isEqualTo(eur("85.00"));
            assertThat(share.returned()).isEqualTo(eur("215.00"));
            assertThat(share.withheld()).isEqualTo(eur("0.00"));
        }));
    }

    @Test
    void EU_26_7_what_made_no_difference_to_the_supplement_is_not_given_back() {
        var idle = draw(Cover.DEDUCTIBLE, "300.00", "200.00", "385.00");
        account.givenCommands(claimed(1, "335.00"))
                .when(new DrawCover(ACCOUNT, SERVICE, idle, source(2)))
                .expectEventsMatching(drawn(share -> {
                    assertThat(share.counted()).isEqualTo(eur("50.00"));
                    assertThat(share.returned()).isEqualTo(eur("100.00"));
                }));
    }

    @Test
    void NL_SUPP_2_what_the_year_has_no_more_of_is_not_paid() {
        var medicines = draw(Cover.EMERGENCY_MEDICINES, "40.00", "0.00", "50.00");
        account.givenCommands(new DrawCover(ACCOUNT, SERVICE, medicines, source(1)))
                .when(new DrawCover(ACCOUNT, SERVICE, medicines, source(2)))
                .expectEventsMatching(drawn(share -> {
                    assertThat(share.counted()).isEqualTo(eur("10.00"));
                    assertThat(share.withheld()).isEqualTo(eur("30.00"));
                    assertThat(share.returned()).isEqualTo(eur("0.00"));
                }));
    }

    @Test
    void NL_SUPP_2_a_cover_and_the_deductible_run_out_apart() {
        account.givenCommands(claimed(1, "385.00"))
                .when(new DrawCover(
                        ACCOUNT, SERVICE, draw(Cover.EMERGENCY_MEDICINES, "40.00", "0.00", "50.00"), source(2)))
                .expectEventsMatching(drawn(share -> assertThat(share.counted()).isEqualTo(eur("40.00"))));
    }

    @Test
    void NL_SUPP_3_each_treatment_has_room_of_its_own() {
        var first = draw(Cover.EXPERTISE_TOGETHER, "3000.00", "0.00", "5000.00");
        var other = new Draw(
                Cover.EXPERTISE_TOGETHER,
                MAY.plusDays(1),
                eur("3000.00"),
                eur("0.00"),
                eur("5000.00"),
                "NL-SUPP-3",
                null);
        account.givenCommands(new DrawCover(ACCOUNT, SERVICE, first, source(1)))
                .when(new DrawCover(ACCOUNT, SERVICE, first, source(2)))
                .expectEventsMatching(drawn(share -> {
                    assertThat(share.counted()).isEqualTo(eur("2000.00"));
                    assertThat(share.withheld()).isEqualTo(eur("1000.00"));
                    assertThat(share.why()).startsWith("the treatment had only");
                }));
        account()
                .givenCommands(new DrawCover(ACCOUNT, SERVICE, first, source(1)))
                .when(new DrawCover(ACCOUNT, SERVICE, other, source(2)))
                .expectEventsMatching(drawn(share -> assertThat(share.counted()).isEqualTo(eur("3000.00"))));
    }

    @Test
    void NL_POLICY_4_one_source_counts_once() {
        account.givenCommands(claimed(1, "300.00")).when(claimed(1, "300.00")).expectNoEvents();
    }

    @Test
    void NL_POLICY_4_one_reference_stands_for_one_amount() {
        account.givenCommands(claimed(1, "300.00"))
                .when(claimed(1, "200.00"))
                .expectException(RefusedFor.reason(Reason.REFERENCE_TAKEN));
    }

    @Test
    void NL_POLICY_4_a_reversed_entry_leaves_its_room_to_the_next() {
        var first = claimed(1, "300.00");
        account.givenCommands(first, new ReverseDraw(ACCOUNT, SERVICE, first.entryId(), null, second()))
                .when(claimed(2, "385.00"))
                .expectEventsMatching(drawn(share -> assertThat(share.counted()).isEqualTo(eur("385.00"))));
    }

    @Test
    void NL_POLICY_4_reversed_twice_happens_once() {
        var first = claimed(1, "300.00");
        var reverse = new ReverseDraw(ACCOUNT, SERVICE, first.entryId(), null, second());
        account.givenCommands(first)
                .when(reverse)
                .expectEvents(new CoverDrawReversed(ACCOUNT, TODAY, first.entryId(), eur("300.00"), null, second()));
        account().givenCommands(first, reverse).when(reverse).expectNoEvents();
    }

    @Test
    void NL_POLICY_4_a_person_reverses_no_entry_of_a_decision() {
        var first = claimed(1, "300.00");
        var by = new Act(HANDLER, TODAY, TODAY);
        account.givenCommands(first)
                .when(new ReverseDraw(ACCOUNT, by, first.entryId(), said("a mistake"), null))
                .expectException(RefusedFor.reason(Reason.DRAW_OF_A_DECISION));
    }

    @Test
    void NL_POLICY_4_what_is_not_there_is_not_reversed() {
        account.givenNoPriorActivity()
                .when(new ReverseDraw(ACCOUNT, SERVICE, claimed(1, "1.00").entryId(), null, null))
                .expectException(RefusedFor.reason(Reason.UNKNOWN_DRAW));
    }

    @Test
    void NL_POLICY_4_other_care_is_reported_in_our_currency_and_not_ahead() {
        var ahead = new Act(HANDLER, MAY.minusDays(1), TODAY);
        account.givenNoPriorActivity()
                .when(new DrawCover(
                        ACCOUNT, ahead, draw(Cover.DEDUCTIBLE, "1.00", "0.00", "385.00"), DrawSource.reported("R-1")))
                .expectException(RefusedFor.reason(Reason.DATED_AHEAD));

        var crowns =
                new Draw(Cover.DEDUCTIBLE, MAY, Money.of("1", "NOK"), eur("0.00"), eur("385.00"), "NL-POLICY-4", null);
        account()
                .givenNoPriorActivity()
                .when(new DrawCover(ACCOUNT, new Act(HANDLER, TODAY, TODAY), crowns, DrawSource.reported("R-1")))
                .expectException(RefusedFor.reason(Reason.WRONG_CURRENCY));
    }

    private static FixtureConfiguration<CoverAccount> account() {
        return new AggregateTestFixture<>(CoverAccount.class)
                .registerCommandTargetResolver(message ->
                        new VersionedAggregateIdentifier(((CoverCommand) message.getPayload()).accountId(), null));
    }

    private static DrawCover claimed(int number, String euros) {
        return new DrawCover(ACCOUNT, SERVICE, draw(Cover.DEDUCTIBLE, euros, "0.00", "385.00"), source(number));
    }

    private static Draw draw(Cover cover, String asked, String idle, String limit) {
        return new Draw(cover, MAY, eur(asked), eur(idle), eur(limit), "NL-POLICY-4", null);
    }

    private static DrawSource source(int number) {
        return DrawSource.ofClaim(DecisionId.of(CASE, 1), number);
    }

    private static DecisionId second() {
        return DecisionId.of(CASE, 2);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Matcher<List<EventMessage<?>>> drawn(Consumer<DrawShare> check) {
        return Matchers.predicate(messages -> {
            assertThat(messages).singleElement().satisfies(m -> check.accept(((CoverDrawn) m.getPayload()).share()));
            return true;
        });
    }
}
