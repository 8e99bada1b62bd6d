package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.casefile.Uses;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** For how long what a decision grants can be used: an S2, a notification, money (NO-CLOCK-13). */
final class DecisionClocks {

    private static final String CHOSEN = "1";

    private DecisionClocks() {}

    static Stream<CaseClock> of(LawOfCase law, LocalDate today) {
        var inForce =
                law.file().decisions().taken().stream().filter(Taken::inForce).toList();
        return Stream.of(
                        s2(law, today),
                        inForce.stream().flatMap(t -> notification(t.decision(), law, today)),
                        inForce.stream().flatMap(t -> lapse(t, law, today).stream()))
                .flatMap(clocks -> clocks);
    }

    private static Stream<CaseClock> s2(LawOfCase law, LocalDate today) {
        var s2 = law.file().s2();
        if (s2 == null) {
            return Stream.empty();
        }
        var term = new LegalClock("EU-26-1", CHOSEN, s2.validFrom(), s2.validUntil());
        return Stream.of(CaseClock.of(ClockKind.S2_VALIDITY, s2.number(), term, CaseClock.state(term, null, today)));
    }

    /** It is met with the first claim that takes up any of it. */
    private static Stream<CaseClock> notification(Decision decision, LawOfCase law, LocalDate today) {
        return decision.stages().stream()
                .filter(stage -> stage.outcome().favourable() && stage.validUntil() != null)
                .map(stage -> {
                    var until = Objects.requireNonNull(stage.validUntil());
                    var term = new LegalClock("NO-PN", CHOSEN, decision.decidedOn(), until);
                    return CaseClock.of(
                            ClockKind.NOTIFICATION_VALIDITY,
                            stage.stage().name(),
                            term,
                            CaseClock.state(term, usedOn(stage.stage(), law), today));
                });
    }

    private static @Nullable LocalDate usedOn(Stage stage, LawOfCase law) {
        return law.file().uses().all().stream()
                .filter(use -> use.standing() && use.of(stage).isPresent())
                .map(Uses.Use::usedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What was ordered to be paid lapses no more, be it on an earlier decision. */
    private static Optional<CaseClock> lapse(Taken taken, LawOfCase law, LocalDate today) {
        var decision = taken.decision();
        return law.remedies()
                .notice(taken.delivery())
                .filter(_ -> decision.outcome().favourable() && owes(decision))
                .flatMap(on -> law.law().lapse(on, law.book()))
                .map(term -> CaseClock.of(
                        ClockKind.LAPSE,
                        decision.decisionId().toString(),
                        term,
                        ordered(decision, law) ? State.MET : CaseClock.state(term, null, today)));
    }

    private static boolean owes(Decision decision) {
        return decision.amounts()
                .of(AmountKind.PAYOUT)
                .filter(payout -> payout.amount().signum() > 0)
                .isPresent();
    }

    private static boolean ordered(Decision decision, LawOfCase law) {
        var payments = law.file().payments();
        return payments.settled(decision)
                && payments.left(decision, law.file().application().scheme().currency())
                        .filter(Money::exceedsZero)
                        .isEmpty();
    }
}
