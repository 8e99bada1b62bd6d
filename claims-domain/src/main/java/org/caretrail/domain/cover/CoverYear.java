package org.caretrail.domain.cover;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.CoverEvent.CoverDrawReversed;
import org.caretrail.domain.event.CoverEvent.CoverDrawn;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where an account stands: its entries in the order of registration.
 *
 * @param accountId null before the first entry
 */
record CoverYear(@Nullable CoverAccountId accountId, List<DrawEntry> entries) {

    static final CoverYear NOTHING = new CoverYear(null, List.of());

    CoverYear after(CoverEvent event) {
        return switch (event) {
            case CoverDrawn e -> new CoverYear(e.accountId(), Lists.plus(entries, entry(e)));
            case CoverDrawReversed e ->
                new CoverYear(
                        e.accountId(),
                        Lists.changed(entries, x -> x.entryId().equals(e.entryId()), x -> x.reversed(e.happenedOn())));
        };
    }

    Optional<DrawEntry> find(DrawId id) {
        return entries.stream().filter(e -> e.entryId().equals(id)).findFirst();
    }

    /** @throws java.util.NoSuchElementException for an entry that the account does not have */
    DrawEntry entry(DrawId id) {
        return find(id).orElseThrow();
    }

    /** What the year, or the treatment, still has of a limit. */
    Money left(Draw draw) {
        var counted = entries.stream()
                .filter(e -> e.standing() && sharesRoom(e, draw))
                .map(e -> e.share().counted())
                .toList();
        var limit = draw.limit();
        return limit.minus(Money.sum(counted, limit.currency())).notBelowZero();
    }

    private static boolean sharesRoom(DrawEntry entry, Draw draw) {
        var cover = draw.cover();
        return entry.cover() == cover
                && (!cover.perTreatment() || entry.careOn().equals(draw.careOn()));
    }

    private static DrawEntry entry(CoverDrawn e) {
        return new DrawEntry(e.entryId(), e.cover(), e.careOn(), e.source(), e.share(), null);
    }
}
