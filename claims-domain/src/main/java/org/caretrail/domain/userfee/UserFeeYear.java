package org.caretrail.domain.userfee;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardIssued;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardWithdrawn;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
import org.caretrail.domain.event.UserFeeEvent.UserFeeReversed;
import org.caretrail.domain.fee.ExemptionCard;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where an account stands: its entries in the order of registration, the card in force, what was refunded.
 *
 * @param accountId null before the first entry
 */
record UserFeeYear(
        @Nullable UserFeeAccountId accountId,
        List<FeeEntry> entries,
        @Nullable ExemptionCardIssued issued,
        List<Money> refunds) {

    static final UserFeeYear NOTHING = new UserFeeYear(null, List.of(), null, List.of());

    UserFeeYear after(UserFeeEvent event) {
        return switch (event) {
            case UserFeeRegistered e -> with(e.accountId(), Lists.plus(entries, entry(e)));
            case UserFeeReversed e ->
                with(
                        e.accountId(),
                        Lists.changed(entries, x -> x.entryId().equals(e.entryId()), x -> x.reversed(e.happenedOn())));
            case ExemptionCardIssued e -> new UserFeeYear(accountId, entries, e, refunds);
            case ExemptionCardWithdrawn _ -> new UserFeeYear(accountId, entries, null, refunds);
            case OverpaidFeeRefunded e -> new UserFeeYear(accountId, entries, issued, Lists.plus(refunds, e.amount()));
        };
    }

    Optional<FeeEntry> find(FeeEntryId id) {
        return entries.stream().filter(e -> e.entryId().equals(id)).findFirst();
    }

    /** @throws java.util.NoSuchElementException for an entry that the account does not have */
    FeeEntry entry(FeeEntryId id) {
        return find(id).orElseThrow();
    }

    Money counted(Currency currency) {
        return Money.sum(
                entries.stream()
                        .filter(FeeEntry::standing)
                        .map(e -> e.share().counted())
                        .toList(),
                currency);
    }

    /**
     * The entry on whose day of care this ceiling was reached, in whatever order the fees came to be registered: by what was
     * asked, because what is paid above the ceiling was paid all the same (NO-FEE-7).
     */
    Optional<FeeEntry> reaching(Money ceiling) {
        var sum = Money.zero(ceiling.currency());
        var byDayOfCare = entries.stream()
                .filter(FeeEntry::standing)
                .sorted(Comparator.comparing(FeeEntry::careOn))
                .toList();
        for (var entry : byDayOfCare) {
            sum = sum.plus(entry.share().asked());
            if (sum.compareTo(ceiling) >= 0) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** What was paid at home above the ceiling and not refunded yet; below zero where what was refunded was reversed. */
    Money owed(Currency currency) {
        return overpaid(currency).minus(Money.sum(refunds, currency));
    }

    /** What was paid at home above the ceiling, as it is registered now. */
    Money overpaid(Currency currency) {
        Predicate<FeeEntry> reported = e -> !e.source().origin().claimed();
        var overpaid = entries.stream()
                .filter(reported.and(FeeEntry::standing))
                .map(e -> e.share().returned())
                .toList();
        return Money.sum(overpaid, currency);
    }

    @Nullable
    ExemptionCard card() {
        return issued == null ? null : new ExemptionCard(issued.from(), issued.until());
    }

    private UserFeeYear with(UserFeeAccountId id, List<FeeEntry> others) {
        return new UserFeeYear(id, others, issued, refunds);
    }

    private static FeeEntry entry(UserFeeRegistered e) {
        return new FeeEntry(e.entryId(), e.careOn(), e.kind(), e.source(), e.share(), null);
    }
}
