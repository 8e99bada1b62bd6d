package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.shared.Money;

/**
 * NL-POLICY-4: the deductible (eigen risico) of each calendar year, from 18 on, in EUR: the compulsory one and what the
 * insured chose on top. How much of it other care has used is not known here, so a person says it once for the year: used
 * up ({@code met}), not used at all ({@code not met}), or the amount that is still open. What one part of a decision
 * takes off, the next finds taken.
 */
final class DeductibleAccount {

    private static final String RULE = "NL-POLICY-4";
    private static final String VERSION = "2019-01-01";
    private static final int OF_AGE = 18;

    private final Desk desk;
    private final Map<Integer, Optional<Money>> left = new HashMap<>();

    DeductibleAccount(Desk desk) {
        this.desk = desk;
    }

    /** What the deductible takes off a cost; empty while nobody knows how much of it is open. */
    Optional<Money> take(LocalDate careDay, Money cost) {
        var year = careDay.getYear();
        var open = left.computeIfAbsent(year, _ -> open(careDay));
        return open.map(sum -> {
            var taken = sum.atMost(cost);
            left.put(year, Optional.of(sum.minus(taken)));
            return desk.sheet()
                    .step(RULE, VERSION, "deductible", taken, Fact.of("open of " + year, sum), Fact.of("cost", cost));
        });
    }

    private Optional<Money> open(LocalDate careDay) {
        if (underAge(careDay)) {
            return Optional.of(Euro.ZERO);
        }
        var point = "DEDUCTIBLE_OPEN_" + careDay.getYear();
        var stated = desk.facts()
                .assessment()
                .settled(RULE, point)
                .flatMap(s -> Optional.ofNullable(s.amount())
                        .filter(amount -> amount.currency().equals(Euro.ZERO.currency()))
                        .map(amount -> stated(s, point, amount)));
        return stated.isPresent() ? stated : judged(point, careDay);
    }

    private Money stated(SettledPoint by, String point, Money amount) {
        return desk.sheet()
                .step(
                        RULE,
                        VERSION,
                        point,
                        amount,
                        Fact.of("settled by", by.by().id()));
    }

    private Optional<Money> judged(String point, LocalDate careDay) {
        var usedUp = desk.once(Finding.open(
                RULE,
                VERSION,
                point,
                "Whether the deductible of " + careDay.getYear() + " is used up, or how much of it is open."));
        return switch (usedUp.result()) {
            case MET -> Optional.of(Euro.ZERO);
            case NOT_MET -> whole(careDay);
            case OPEN -> Optional.empty();
        };
    }

    private Optional<Money> whole(LocalDate careDay) {
        return desk.read(
                        RULE,
                        "compulsory deductible of " + careDay.getYear(),
                        NlTables.DEDUCTIBLES,
                        "compulsory",
                        careDay)
                .map(Euro::of)
                .map(compulsory -> compulsory.plus(voluntary()));
    }

    private Money voluntary() {
        return desk.facts().person().map(Person::voluntaryDeductible).orElse(Euro.ZERO);
    }

    private boolean underAge(LocalDate careDay) {
        return desk.facts()
                .person()
                .map(Person::dateOfBirth)
                .filter(born -> Period.between(born, careDay).getYears() < OF_AGE)
                .isPresent();
    }
}
