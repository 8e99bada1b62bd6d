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
 * What is left of covers that run out, in EUR. Of a cover over a year the account of the year knows what was used: the
 * decision takes all that a year has, unless a person says what is used. Of one over a treatment a person says it. What
 * one invoice of the claim takes, the next finds taken.
 */
final class Allowances {

    private final Desk desk;
    private final Map<String, Money> left = new HashMap<>();

    Allowances(Desk desk) {
        this.desk = desk;
    }

    /** What a cover over the calendar year of the care pays of a cost. */
    Money ofYear(SupplementaryCover cover, Cover drawn, LocalDate careDay, Money limit, Money cost) {
        var name = name(cover, String.valueOf(careDay.getYear()));
        var stated = desk.facts().assessment().settled(cover.rule(), used(name)).isPresent();
        var open = Optional.ofNullable(left.get(name))
                .or(() -> stated ? opened(cover.rule(), name, limit) : Optional.empty())
                .orElse(limit);
        var taken = taken(cover, name, open, cost);
        if (!stated && taken.exceedsZero()) {
            desk.sheet().draw(new Draw(drawn, careDay, taken, Euro.ZERO, limit, cover.rule(), null));
        }
        return taken;
    }

    /**
     * What a cover over something else than a year pays of a cost; empty while nobody has said what of it is used.
     *
     * @param over what the limit runs over, such as a treatment
     */
    Optional<Money> take(SupplementaryCover cover, String over, Money limit, Money cost) {
        var name = name(cover, over);
        return Optional.ofNullable(left.get(name))
                .or(() -> opened(cover.rule(), name, limit))
                .map(open -> taken(cover, name, open, cost));
    }

    private Money taken(SupplementaryCover cover, String name, Money open, Money cost) {
        var taken = cost.atMost(open);
        left.put(name, open.minus(taken));
        return desk.sheet()
                .step(
                        cover.rule(),
                        SupplementaryCare.VERSION,
                        "within " + name,
                        taken,
                        Fact.of("left", open),
                        Fact.of("cost", cost));
    }

    private Optional<Money> opened(String rule, String name, Money limit) {
        return desk.given(rule, used(name), "What earlier claims have used of this cover is not known here.")
                .map(Euro::of)
                .map(used -> limit.minus(used).notBelowZero());
    }

    private static String name(SupplementaryCover cover, String over) {
        return cover.name() + " over " + over;
    }

    private static String used(String name) {
        return "used of " + name;
    }
}
