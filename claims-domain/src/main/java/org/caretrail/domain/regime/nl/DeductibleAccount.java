package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * NL-POLICY-4: the deductible (eigen risico) of each calendar year, from 18 on, in EUR: the compulsory one and what the
 * insured chose on top. How much of it other care has used is not known here, so a person says it once for the year: used
 * up ({@code met}), not used at all ({@code not met}), or the amount that is still open. What one part of a decision
 * takes off, the next finds taken.
 */
final class DeductibleAccount {

    private static final String RULE = Deductible.RULE;
    private static final String VERSION = "2019-01-01";
    private static final int OF_AGE = 18;

    private final Desk desk;
    private final Map<Integer, Optional<Open>> years = new HashMap<>();

    DeductibleAccount(Desk desk) {
        this.desk = desk;
    }

    /**
     * What a year has of it for this decision.
     *
     * @param limit what the whole year has; null where a person said what is open, so that the account is not asked
     */
    private record Open(Money left, @Nullable Money limit) {

        Open less(Money taken) {
            return new Open(left.minus(taken), limit);
        }
    }

    /**
     * What the deductible takes off a cost.
     *
     * @param returnable what the account of the year may give back of it, to whoever used the year before
     */
    record Taken(Money amount, Money returnable) {

        static final Taken NOTHING = new Taken(Euro.ZERO, Euro.ZERO);
    }

    Optional<Taken> take(LocalDate careDay, Money cost) {
        return take(careDay, cost, Euro.ZERO);
    }

    /**
     * What the deductible takes off a cost. Unless a person said how much of the year is open, the decision takes all that
     * the year has, and the account of the year gives back what was used before.
     *
     * @param idle how much can be taken before the payout becomes less
     */
    Optional<Taken> take(LocalDate careDay, Money cost, Money idle) {
        var year = careDay.getYear();
        return years.computeIfAbsent(year, _ -> open(careDay)).map(open -> {
            var taken = open.left().atMost(cost);
            years.put(year, Optional.of(open.less(taken)));
            var limit = open.limit();
            desk.sheet()
                    .step(
                            RULE,
                            VERSION,
                            "deductible",
                            taken,
                            Fact.of("open of " + year, open.left()),
                            Fact.of("cost", cost));
            var returnable = limit == null ? Euro.ZERO : taken.minus(idle).notBelowZero();
            if (limit != null && returnable.exceedsZero()) {
                desk.sheet().draw(new Draw(Cover.DEDUCTIBLE, careDay, taken, idle, limit, RULE, row(careDay)));
            }
            return new Taken(taken, returnable);
        });
    }

    /**
     * The same on the route of article 25, where it applies only as the policy says (column {@code deductibleOnEuRoute}).
     * A treaty-entitled person holds no policy.
     */
    Optional<Taken> takeOnEuRoute(LocalDate careDay, Money cost) {
        if (desk.facts().scheme() == Scheme.NL_CAK || underAge(careDay)) {
            return Optional.of(Taken.NOTHING);
        }
        return onEuRoute(careDay).flatMap(applies -> applies ? take(careDay, cost) : Optional.of(Taken.NOTHING));
    }

    private Optional<Boolean> onEuRoute(LocalDate careDay) {
        var stated = PolicyRow.find(desk.facts(), careDay, desk.book())
                .filter(row -> row.has("deductibleOnEuRoute"))
                .map(row -> Boolean.valueOf(row.text("deductibleOnEuRoute")));
        if (stated.isPresent()) {
            return stated;
        }
        var asked = desk.once(Finding.open(
                RULE,
                VERSION,
                "DEDUCTIBLE_ON_EU_ROUTE",
                "Whether the policy takes the deductible off what article 25 gives; no table says."));
        return asked.open() ? Optional.empty() : Optional.of(asked.met());
    }

    private Optional<Open> open(LocalDate careDay) {
        if (underAge(careDay)) {
            return Optional.of(new Open(Euro.ZERO, null));
        }
        var point = "DEDUCTIBLE_OPEN_" + careDay.getYear();
        var settled = desk.facts().assessment().settled(RULE, point);
        var stated = settled.flatMap(s -> Optional.ofNullable(s.amount())
                .filter(amount -> amount.currency().equals(Euro.ZERO.currency()))
                .map(amount -> stated(s, point, amount)));
        if (stated.isPresent()) {
            return stated.map(left -> new Open(left, null));
        }
        if (desk.facts().scheme() == Scheme.NL_CAK || settled.isPresent()) {
            return judged(point, careDay);
        }
        return whole(careDay).map(limit -> new Open(limit, limit));
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

    private Optional<Open> judged(String point, LocalDate careDay) {
        var usedUp = desk.once(Finding.open(
                RULE,
                VERSION,
                point,
                "Whether the deductible of " + careDay.getYear() + " is used up, or how much of it is open."));
        return switch (usedUp.result()) {
            case MET -> Optional.of(new Open(Euro.ZERO, null));
            case NOT_MET -> whole(careDay).map(limit -> new Open(limit, limit));
            case OPEN -> Optional.empty();
        };
    }

    private Optional<Money> whole(LocalDate careDay) {
        return ofAge().flatMap(adult -> adult ? ofYear(careDay) : Optional.of(Euro.ZERO));
    }

    /** Who is known by a number alone may be under age, so that a person says before anything is taken. */
    private Optional<Boolean> ofAge() {
        if (born().isPresent()) {
            return Optional.of(true);
        }
        var asked = desk.once(Finding.open(
                RULE,
                VERSION,
                "OF_AGE",
                "Whether the insured was 18 or older on the days of care: no date of birth is known."));
        return asked.open() ? Optional.empty() : Optional.of(asked.met());
    }

    private Optional<Money> ofYear(LocalDate careDay) {
        return desk.read(
                        RULE,
                        "compulsory deductible of " + careDay.getYear(),
                        NlTables.DEDUCTIBLES,
                        "compulsory",
                        careDay)
                .map(Euro::of)
                .map(compulsory -> compulsory.plus(voluntary()));
    }

    private @Nullable RowRef row(LocalDate careDay) {
        return desk.book()
                .find(NlTables.DEDUCTIBLES, careDay, desk.facts().decidedOn())
                .map(RateRow::reference)
                .orElse(null);
    }

    private Money voluntary() {
        return desk.facts().person().map(Person::voluntaryDeductible).orElse(Euro.ZERO);
    }

    private boolean underAge(LocalDate careDay) {
        return born().filter(day -> Period.between(day, careDay).getYears() < OF_AGE)
                .isPresent();
    }

    private Optional<LocalDate> born() {
        return desk.facts().person().map(Person::dateOfBirth);
    }
}
