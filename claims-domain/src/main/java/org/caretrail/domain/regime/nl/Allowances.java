package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.shared.Money;

/**
 * What is left of covers that run out, in EUR. The account of the year knows what earlier claims used: the decision takes all
 * that there can be, unless a person says what is used. What one invoice of the claim takes, the next finds taken.
 */
final class Allowances {

    private final Desk desk;
    private final Map<String, Money> left = new HashMap<>();

    Allowances(Desk desk) {
        this.desk = desk;
    }

    /**
     * What a cover pays of a cost.
     *
     * @param over  what its limit runs over, in words: a year, or this treatment
     * @param drawn what of the account it draws on
     * @param on    the day that it is drawn for there
     */
    Money take(SupplementaryCover cover, String over, Cover drawn, LocalDate on, Money limit, Money cost) {
        var name = cover.name() + " over " + over;
        var used = "used of " + name;
        var open = Optional.ofNullable(left.get(name))
                .or(() -> desk.sheet().given(cover.rule(), used).map(u -> limit.minus(Euro.of(u))))
                .orElse(limit)
                .notBelowZero();
        var taken = cost.atMost(open);
        left.put(name, open.minus(taken));
        desk.sheet()
                .step(
                        cover.rule(),
                        SupplementaryCare.VERSION,
                        "within " + name,
                        taken,
                        Fact.of("left", open),
                        Fact.of("cost", cost));
        var stated = desk.facts().assessment().settled(cover.rule(), used).isPresent();
        if (!stated && taken.exceedsZero()) {
            desk.sheet().draw(new Draw(drawn, on, taken, Euro.ZERO, limit, cover.rule(), null));
        }
        return taken;
    }
}
