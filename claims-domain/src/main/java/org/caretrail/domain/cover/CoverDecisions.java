package org.caretrail.domain.cover;

import java.util.List;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawShare;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.CoverEvent.CoverDrawReversed;
import org.caretrail.domain.event.CoverEvent.CoverDrawn;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.Role;

/** What happens to an account when something draws on it, or is reversed. What a year holds comes in with the draw. */
final class CoverDecisions {

    private CoverDecisions() {}

    /** Nothing when the entry stands already: one source counts once, however often it is reported. */
    static List<CoverEvent> draw(DrawCover c, CoverYear year) {
        var draw = c.draw();
        var standing = year.find(c.entryId());
        if (standing.isPresent()) {
            unlessTheSame(draw, standing.get());
            return List.of();
        }
        if (!c.source().claimed()) {
            unlessReportable(c);
        }
        var counted = draw.asked().atMost(year.left(draw));
        return List.of(new CoverDrawn(
                c.accountId(),
                c.act().on(),
                c.entryId(),
                draw.cover(),
                draw.careOn(),
                c.source(),
                share(draw, counted)));
    }

    /** Nothing when it is reversed already. */
    static List<CoverEvent> reverse(ReverseDraw c, CoverYear year) {
        var entry = year.find(c.entryId())
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_DRAW, "the person has no such entry"));
        if (!entry.standing()) {
            return List.of();
        }
        Refusal.unlessPast(c.act());
        Refusal.when(
                entry.source().claimed() && c.act().by().role() != Role.SYSTEM,
                Reason.DRAW_OF_A_DECISION,
                "the entry belongs to a decision, and is reversed when another decision takes its place");
        return List.of(new CoverDrawReversed(
                c.accountId(), c.act().on(), c.entryId(), entry.share().counted(), c.reasons(), c.replacedBy()));
    }

    private static DrawShare share(Draw draw, Money counted) {
        var nothing = Money.zero(draw.asked().currency());
        var over = draw.asked().minus(counted);
        var had = "the " + draw.cover().over() + " had ";
        var why = had + (over.exceedsZero() ? "only " + counted + " of " + draw.limit() + " left" : "all of it");
        return new DrawShare(
                draw.asked(),
                counted,
                draw.cover().borne() ? draw.spared(counted) : nothing,
                draw.cover().borne() ? nothing : over,
                draw.limit(),
                draw.rule(),
                why,
                draw.row());
    }

    private static void unlessTheSame(Draw draw, DrawEntry entry) {
        var same = entry.careOn().equals(draw.careOn()) && entry.share().asked().equals(draw.asked());
        Refusal.when(
                !same,
                Reason.REFERENCE_TAKEN,
                "/reference",
                "this reference stands for another day of care or another amount");
    }

    private static void unlessReportable(DrawCover c) {
        Refusal.unlessPast(c.act());
        Refusal.when(
                c.draw().careOn().isAfter(c.act().on()),
                Reason.DATED_AHEAD,
                "/careOn",
                c.draw().careOn() + " is after " + c.act().on());
        Refusal.when(
                !c.draw().asked().currency().equals(c.draw().limit().currency()),
                Reason.WRONG_CURRENCY,
                "/amount",
                "the account is kept in " + c.draw().limit().currency());
    }
}
