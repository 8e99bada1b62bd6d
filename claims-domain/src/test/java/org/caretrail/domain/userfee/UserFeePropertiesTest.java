package org.caretrail.domain.userfee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.userfee.Fees.LAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;

/** Whatever is registered and reversed, in whatever order and however often. */
class UserFeePropertiesTest {

    private static final Currency NOK = Currency.getInstance("NOK");
    private static final Money CEILING = Money.of("3165", "NOK");

    /** A fee is registered, or one of those registered before is reversed. */
    record Move(int amount, int day, int which, boolean reversal) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1500),
                        Arbitraries.integers().between(0, 365),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(false, false, true))
                .as(Move::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void NO_FEE_3_counted_is_never_above_the_ceiling_and_a_card_is_held_when_it_is_reached(
            @ForAll("moves") List<Move> moves) {
        var year = UserFeeYear.NOTHING;
        var fees = new ArrayList<RegisterUserFee>();
        for (var move : moves) {
            for (var event : events(move, fees, year)) {
                year = year.after(event);
            }
            assertThat(year.counted(NOK)).isLessThanOrEqualTo(CEILING);
            assertThat(year.card() != null).isEqualTo(asked(year).compareTo(CEILING) >= 0);
        }
    }

    @Property(tries = 300)
    void NO_FEE_7_the_card_holds_from_the_day_of_care_that_reaches_the_ceiling_in_whatever_order_fees_are_reported(
            @ForAll("moves") List<Move> moves) {
        var year = UserFeeYear.NOTHING;
        var fees = new ArrayList<RegisterUserFee>();
        for (var move : moves) {
            for (var event : events(move, fees, year)) {
                year = year.after(event);
            }
        }
        var byDay = new TreeMap<LocalDate, Money>();
        year.entries().stream()
                .filter(FeeEntry::standing)
                .forEach(e -> byDay.merge(e.careOn(), e.share().asked(), Money::plus));
        var sum = Money.zero(NOK);
        LocalDate reached = null;
        for (var day : byDay.entrySet()) {
            sum = sum.plus(day.getValue());
            reached = reached == null && sum.compareTo(CEILING) >= 0 ? day.getKey() : reached;
        }
        var card = year.card();
        assertThat(card == null ? null : card.from()).isEqualTo(reached);
    }

    @Property(tries = 300)
    void NO_FEE_4_refunds_never_come_to_more_than_what_stands_above_the_ceiling(@ForAll("moves") List<Move> moves) {
        var year = UserFeeYear.NOTHING;
        var fees = new ArrayList<RegisterUserFee>();
        for (var move : moves) {
            for (var event : events(move, fees, year)) {
                year = year.after(event);
                if (event instanceof OverpaidFeeRefunded) {
                    var above = asked(year).minus(CEILING);
                    assertThat(Money.sum(year.refunds(), NOK)).isLessThanOrEqualTo(above);
                }
            }
            assertThat(year.owed(NOK).exceedsZero()).isFalse();
        }
    }

    @Property(tries = 200)
    void NO_FEE_4_what_is_asked_either_counts_or_goes_back(@ForAll("moves") List<Move> moves) {
        var year = UserFeeYear.NOTHING;
        var fees = new ArrayList<RegisterUserFee>();
        for (var move : moves) {
            for (var event : events(move, fees, year)) {
                year = year.after(event);
            }
        }
        assertThat(year.entries())
                .allSatisfy(entry -> assertThat(
                                entry.share().counted().plus(entry.share().returned()))
                        .isEqualTo(entry.share().asked()));
    }

    private static Money asked(UserFeeYear year) {
        return Money.sum(
                year.entries().stream()
                        .filter(FeeEntry::standing)
                        .map(e -> e.share().asked())
                        .toList(),
                NOK);
    }

    @Property(tries = 200)
    void NO_FEE_7_said_again_nothing_happens(@ForAll("moves") List<Move> moves) {
        var year = UserFeeYear.NOTHING;
        var fees = new ArrayList<RegisterUserFee>();
        for (var move : moves) {
            for (var event : events(move, fees, year)) {
                year = year.after(event);
            }
            for (var fee : fees) {
                assertThat(UserFeeDecisions.register(fee, year, LAW)).isEmpty();
            }
        }
        assertThat(year.entries()).extracting(FeeEntry::entryId).doesNotHaveDuplicates();
    }

    private static List<UserFeeEvent> events(Move move, List<RegisterUserFee> fees, UserFeeYear year) {
        if (move.reversal() && !fees.isEmpty()) {
            var fee = fees.get(move.which() % fees.size());
            return UserFeeDecisions.reverse(Fees.reversed(fee, "2025-01-02"), year, LAW);
        }
        var careOn = LocalDate.of(2024, 1, 1).plusDays(move.day());
        var fee = Fees.domestic("R-" + fees.size(), careOn.toString(), String.valueOf(move.amount()));
        fees.add(fee);
        return UserFeeDecisions.register(fee, year, LAW);
    }
}
