package org.caretrail.domain.userfee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.userfee.Fees.LAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
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
            var counted = year.counted(NOK);
            assertThat(counted).isLessThanOrEqualTo(CEILING);
            assertThat(year.card() != null).isEqualTo(counted.equals(CEILING));
        }
    }

    @Property(tries = 200)
    void NO_FEE_4_what_is_asked_either_counts_or_goes_back(@ForAll("moves") List<Move> moves) {
        var happened = new ArrayList<UserFeeEvent>();
        var year = UserFeeYear.NOTHING;
        var fees = new ArrayList<RegisterUserFee>();
        for (var move : moves) {
            for (var event : events(move, fees, year)) {
                happened.add(event);
                year = year.after(event);
            }
        }
        var returned = Money.zero(NOK);
        var refunded = Money.zero(NOK);
        for (var event : happened) {
            if (event instanceof UserFeeRegistered e) {
                assertThat(e.share().counted().plus(e.share().returned()))
                        .isEqualTo(e.share().asked());
                returned = returned.plus(e.share().returned());
            } else if (event instanceof OverpaidFeeRefunded e) {
                refunded = refunded.plus(e.amount());
            }
        }
        assertThat(refunded).isEqualTo(returned);
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
