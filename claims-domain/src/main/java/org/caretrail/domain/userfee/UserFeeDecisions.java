package org.caretrail.domain.userfee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.carecase.Authority;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardIssued;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardWithdrawn;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
import org.caretrail.domain.event.UserFeeEvent.UserFeeReversed;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.regime.FeeCeiling;
import org.caretrail.domain.regime.FeeCeiling.Known;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.UserFeeLaw;
import org.caretrail.domain.shared.Role;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;

/** What happens to an account when a fee is registered or reversed. What counts is the law's word. */
final class UserFeeDecisions {

    private UserFeeDecisions() {}

    /** Nothing when the entry stands already: one source counts once, however often it is reported. */
    static List<UserFeeEvent> register(RegisterUserFee c, UserFeeYear year, Regimes regimes) {
        var law = regimes.userFees();
        var standing = year.find(c.entryId());
        if (standing.isPresent()) {
            unlessTheSame(c, standing.get());
            return List.of();
        }
        if (!c.source().origin().claimed()) {
            unlessRegistrable(c, law);
        }
        var currency = law.scheme().currency();
        var ceiling = law.ceiling(c.accountId().year(), c.act().on(), regimes.book());
        var share =
                law.share(c.source().origin(), c.amount(), c.careOn(), year.counted(currency), year.card(), ceiling);
        var registered = new UserFeeRegistered(
                c.accountId(), c.act().on(), c.entryId(), c.careOn(), c.kind(), c.source(), share, c.reasons());
        var events = new ArrayList<UserFeeEvent>(List.of(registered));
        var after = year.after(registered);
        if (c.act().by().role() != Role.SYSTEM) {
            unlessWithinAuthority(registered, after, regimes);
        }
        events.addAll(cards(c.accountId(), c.act().on(), after, ceiling, law));
        refund(c, after, regimes).ifPresent(events::add);
        return events;
    }

    /** Nothing when it is reversed already. */
    static List<UserFeeEvent> reverse(ReverseUserFee c, UserFeeYear year, Regimes regimes) {
        var entry = year.find(c.entryId())
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_FEE, "the person has no such user fee"));
        if (!entry.standing()) {
            return List.of();
        }
        Refusal.unlessPast(c.act());
        unlessOfACase(c, entry);
        var law = regimes.userFees();
        var reversed = new UserFeeReversed(
                c.accountId(), c.act().on(), c.entryId(), entry.share().counted(), c.reasons(), c.replacedBy());
        var events = new ArrayList<UserFeeEvent>(List.of(reversed));
        var ceiling = law.ceiling(c.accountId().year(), c.act().on(), regimes.book());
        events.addAll(cards(c.accountId(), c.act().on(), year.after(reversed), ceiling, law));
        return events;
    }

    /** What comes from a case follows that case, and is no person's to reverse here. */
    private static void unlessOfACase(ReverseUserFee c, FeeEntry entry) {
        if (c.act().by().role() == Role.SYSTEM) {
            return;
        }
        var origin = entry.source().origin();
        Refusal.when(
                origin == FeeOrigin.CLAIM,
                Reason.FEE_OF_A_DECISION,
                "the fee belongs to a decision, and is reversed when another decision takes its place");
        Refusal.when(
                origin == FeeOrigin.TRAVEL,
                Reason.FEE_OF_A_JOURNEY,
                "the own share belongs to an answer on travel, and is reversed when another answer takes its place");
    }

    private static void unlessTheSame(RegisterUserFee c, FeeEntry entry) {
        var same = entry.careOn().equals(c.careOn()) && entry.share().asked().equals(c.amount());
        Refusal.when(
                !same,
                Reason.REFERENCE_TAKEN,
                "/reference",
                "this reference stands for another day of care or another amount");
    }

    private static void unlessRegistrable(RegisterUserFee c, UserFeeLaw law) {
        Refusal.unlessPast(c.act());
        Refusal.when(
                c.careOn().isAfter(c.act().on()),
                Reason.DATED_AHEAD,
                "/careOn",
                c.careOn() + " is after " + c.act().on());
        Refusal.when(
                !c.amount().currency().equals(law.scheme().currency()),
                Reason.WRONG_CURRENCY,
                "/amount",
                "user fees are in " + law.scheme().currency());
        unlessCounting(c.source().origin(), c.reasons() != null, law);
    }

    private static void unlessCounting(FeeOrigin origin, boolean settled, UserFeeLaw law) {
        law.doubt(origin).filter(d -> d.failed() || !settled).ifPresent(doubt -> {
            throw new Refusal(
                    doubt.failed() ? Reason.FEE_NEVER_COUNTS : Reason.POINTS_OPEN,
                    doubt.rule(),
                    doubt.failed() ? "/source" : "/reasons",
                    doubt.text());
        });
    }

    /** Above the ceiling, what a person reports is refunded at once: of a year no more than one person decides alone. */
    private static void unlessWithinAuthority(UserFeeRegistered entry, UserFeeYear after, Regimes regimes) {
        var scheme = regimes.userFees().scheme();
        if (!Authority.suffices(after.overpaid(scheme.currency()), entry.happenedOn(), scheme, regimes.book())) {
            throw new Refusal(
                    Reason.ABOVE_AUTHORITY,
                    entry.share().rule(),
                    "/amount",
                    "one person alone does not cause so much to be refunded");
        }
    }

    /** The card in force after a change, where it is not the one before (NO-FEE-3). */
    private static List<UserFeeEvent> cards(
            UserFeeAccountId id, LocalDate on, UserFeeYear year, FeeCeiling ceiling, UserFeeLaw law) {
        if (!(ceiling instanceof Known known)) {
            return List.of();
        }
        var reached = year.reaching(known.amount());
        var held = year.issued();
        var events = new ArrayList<UserFeeEvent>();
        if (held != null
                && reached.map(FeeEntry::entryId)
                        .filter(held.reachedWith()::equals)
                        .isEmpty()) {
            events.add(new ExemptionCardWithdrawn(id, on, held.from(), held.reachedWith()));
        }
        if (held == null || !events.isEmpty()) {
            reached.ifPresent(entry -> {
                var card = law.card(entry.careOn());
                events.add(new ExemptionCardIssued(id, on, card.from(), card.until(), entry.entryId(), known.row()));
            });
        }
        return events;
    }

    private static Optional<UserFeeEvent> refund(RegisterUserFee c, UserFeeYear year, Regimes regimes) {
        var law = regimes.userFees();
        var owed = year.owed(law.scheme().currency());
        return law.leastRefund(c.accountId().year(), c.act().on(), regimes.book())
                .filter(least -> owed.exceedsZero() && owed.compareTo(least) >= 0)
                .map(_ -> new OverpaidFeeRefunded(c.accountId(), c.act().on(), c.entryId(), owed));
    }
}
