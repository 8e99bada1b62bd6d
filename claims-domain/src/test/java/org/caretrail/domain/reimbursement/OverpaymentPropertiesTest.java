package org.caretrail.domain.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.reimbursement.ClaimCommand.DecideRepayment;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;

/** However often it is decided anew, what was ordered less what was demanded is what is decided, and what is too much. */
class OverpaymentPropertiesTest {

    private final List<CaseEvent> events = new ArrayList<>();

    /** What a decision pays, and what a person then does with what is too much. */
    record Turn(Money payout, Then then) {}

    enum Then {
        NOTHING,
        DEMAND,
        LET_GO
    }

    @Property(tries = 300)
    void ordered_less_demanded_is_what_the_last_decision_pays_and_what_is_too_much(@ForAll("turns") List<Turn> turns) {
        events.clear();
        events.add(claimed());
        turns.forEach(this::decide);

        var last = turns.getLast();
        var payments = file().payments();
        var nok = last.payout().currency();
        var net = payments.net(nok);
        assertThat(net).isEqualTo(last.payout().plus(payments.overpayment().standing(nok)));
        assertThat(payments.orders()).extracting(PaymentOrdered::amount).allMatch(Money::exceedsZero);
        assertThat(payments.overpayment().standing(nok))
                .isEqualTo(payments.overpayment().standing(nok).notBelowZero());
        assertThat(payments.overpayment().undecided().isPresent() && last.then() != Then.NOTHING)
                .isFalse();
    }

    @Property(tries = 300)
    void once_all_is_demanded_it_is_what_the_last_decision_pays(@ForAll("turns") List<Turn> turns) {
        events.clear();
        events.add(claimed());
        turns.forEach(turn -> decide(new Turn(turn.payout(), Then.DEMAND)));

        var nok = turns.getLast().payout().currency();
        var payments = file().payments();
        assertThat(payments.net(nok)).isEqualTo(turns.getLast().payout());
    }

    @Provide
    static Arbitrary<List<Turn>> turns() {
        var payouts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("900"))
                .ofScale(2)
                .map(sum -> crowns(sum.toPlainString()));
        return Combinators.combine(payouts, Arbitraries.of(Then.class))
                .as(Turn::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private void decide(Turn turn) {
        var number = (int) events.stream()
                        .filter(e -> e instanceof ClaimDecided || e instanceof DecisionReconsidered)
                        .count()
                + 1;
        var decision = decision(turn, number);
        events.add(
                number == 1
                        ? new ClaimDecided(CASE, day(number), decision)
                        : new DecisionReconsidered(CASE, day(number), decision, null));
        var order = new OrderPayment(CASE, on(number), decision.decisionId());
        events.addAll(PaymentDecisions.order(order, file()));
        events.addAll(PaymentDecisions.order(order, file()));
        if (turn.then() != Then.NOTHING
                && file().payments().overpayment().undecided().isPresent()) {
            events.add(OverpaymentDecisions.decide(
                    new DecideRepayment(CASE, on(number), turn.then() == Then.DEMAND, "a law", said("so it is")),
                    file()));
        }
    }

    private static Decision decision(Turn turn, int number) {
        var proposal =
                ChosenLaw.granting(turn.payout().amount().toPlainString()).proposal();
        return number == 1
                ? Taken.first(proposal, number)
                : Taken.numbered(proposal, number, DecisionId.of(CASE, number), DecisionId.of(CASE, number - 1));
    }

    private CaseFile file() {
        return CaseFile.of(events).orElseThrow();
    }
}
