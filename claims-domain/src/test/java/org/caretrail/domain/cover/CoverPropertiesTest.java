package org.caretrail.domain.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;

/** NL-POLICY-4 over the claims of a year, in whatever order they come and whichever are reversed. */
class CoverPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 6);
    private static final Act ACT = new Act(Actor.SYSTEM, DAY, DAY);
    private static final CoverAccountId ACCOUNT = CoverAccountId.of(PERSON, Year.of(2020));
    private static final int LIMIT = 38_500;

    @Property(tries = 300)
    void NL_POLICY_4_the_deductible_of_a_year_is_never_above_its_amount(
            @ForAll @Size(max = 12) List<@IntRange(min = -12, max = 60_000) Integer> steps) {
        var year = CoverYear.NOTHING;
        for (var step : steps) {
            year = after(year, step);
            assertThat(counted(year)).isLessThanOrEqualTo(cents(LIMIT));
        }
    }

    @Property(tries = 300)
    void NL_POLICY_4_every_cent_asked_is_counted_or_given_back(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 60_000) Integer> asked) {
        var year = CoverYear.NOTHING;
        for (var cents : asked) {
            year = after(year, cents);
        }
        assertThat(year.entries())
                .allSatisfy(e -> assertThat(e.share().counted().plus(e.share().returned()))
                        .isEqualTo(e.share().asked()));
        var all = asked.stream().mapToInt(c -> c).sum();
        assertThat(counted(year)).isEqualTo(cents(Math.min(all, LIMIT)));
    }

    /** Above zero: a claim draws so many cents; else: one of the entries is reversed. */
    private static CoverYear after(CoverYear year, int step) {
        if (step > 0) {
            var draw = new Draw(Cover.DEDUCTIBLE, DAY, cents(step), cents(0), cents(LIMIT), "NL-POLICY-4", null);
            var source =
                    DrawSource.ofClaim(DecisionId.of(CASE, 1), year.entries().size() + 1);
            return fold(year, CoverDecisions.draw(new DrawCover(ACCOUNT, ACT, draw, source), year));
        }
        if (year.entries().isEmpty()) {
            return year;
        }
        var entry = year.entries().get(-step % year.entries().size());
        return fold(year, CoverDecisions.reverse(new ReverseDraw(ACCOUNT, ACT, entry.entryId(), null, null), year));
    }

    private static CoverYear fold(CoverYear year, List<CoverEvent> events) {
        var after = year;
        for (var event : events) {
            after = after.after(event);
        }
        return after;
    }

    private static Money counted(CoverYear year) {
        var counted = year.entries().stream()
                .filter(DrawEntry::standing)
                .map(e -> e.share().counted())
                .toList();
        return Money.sum(counted, cents(0).currency());
    }

    private static Money cents(int cents) {
        return Money.of(BigDecimal.valueOf(cents, 2).toPlainString(), "EUR");
    }
}
