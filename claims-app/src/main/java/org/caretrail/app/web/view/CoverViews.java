package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.regime.CoverLaw.Compulsory;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What was drawn on a person's year. */
public final class CoverViews {

    private CoverViews() {}

    /**
     * The deductible of one year of care.
     *
     * @param compulsory null where no figure is known
     * @param row        that it stands in
     * @param voluntary  on top of it, by the largest deductible that an entry was held against; null before there is one
     * @param used       what the standing entries come to
     */
    public record DeductibleView(
            int year,
            @Nullable Money compulsory,
            @Nullable RowRef row,
            @Nullable Money voluntary,
            Money used,
            List<DrawView> entries) {

        /** Puts together what the law and the accounts know. */
        public static DeductibleView of(
                int year, Optional<Compulsory> compulsory, List<DrawEntry> all, Currency currency) {
            var entries =
                    all.stream().filter(e -> e.cover() == Cover.DEDUCTIBLE).toList();
            var used = entries.stream()
                    .filter(DrawEntry::standing)
                    .map(e -> e.share().counted())
                    .toList();
            var limit = entries.stream().map(e -> e.share().limit()).max(Comparator.naturalOrder());
            return new DeductibleView(
                    year,
                    compulsory.map(Compulsory::amount).orElse(null),
                    compulsory.map(Compulsory::row).orElse(null),
                    limit.flatMap(l -> compulsory.map(c -> l.minus(c.amount()).notBelowZero()))
                            .orElse(null),
                    Money.sum(used, currency),
                    entries.stream().map(DrawView::of).toList());
        }
    }

    /**
     * An entry of an account of the year.
     *
     * @param limit      what the whole year has of it
     * @param reversedOn from when it no longer counts
     */
    public record DrawView(
            DrawId entryId,
            Cover cover,
            LocalDate careOn,
            String reference,
            @Nullable DecisionId decisionId,
            Money amount,
            Money counted,
            Money returned,
            Money withheld,
            Money limit,
            String rule,
            String why,
            @Nullable LocalDate reversedOn) {

        public static DrawView of(DrawEntry e) {
            return new DrawView(
                    e.entryId(),
                    e.cover(),
                    e.careOn(),
                    e.source().reference(),
                    e.source().decision(),
                    e.share().asked(),
                    e.share().counted(),
                    e.share().returned(),
                    e.share().withheld(),
                    e.share().limit(),
                    e.share().rule(),
                    e.share().why(),
                    e.reversedOn());
        }
    }
}
