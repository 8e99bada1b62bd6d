package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/**
 * NO-AMOUNT: what a claim pays: min(cost, cap) less the user fee, not below zero, each figure a step. An amount that a point
 * keeps open is absent, and so is what follows from it.
 */
record ClaimAmount(Worksheet sheet, RateBook book) {

    private static final String RULE = "NO-AMOUNT";

    Amounts of(List<ClaimLine> counted) {
        counted.stream()
                .filter(line -> line.careOn() == null)
                .forEach(line -> sheet.lacking(
                        RULE, line.name(), "its day of care is not known, and term, price and fee depend on it"));
        return ConvertedLine.all(sheet, book, counted).map(this::reckoned).orElse(Amounts.NONE);
    }

    private Amounts reckoned(List<ConvertedLine> lines) {
        var eligible =
                money("eligible", sum(lines.stream().map(ConvertedLine::cost).toList()));
        var amounts = Amounts.NONE.with(AmountKind.ELIGIBLE, eligible);
        var sessions = Session.of(sheet, lines);
        var portions = Portion.of(sheet, Pricing.of(sheet, new Cap(sheet, book), sessions));
        var fees = UserFee.of(sheet, book, sessions);
        amounts = fees.map(all ->
                        money("user fee", sum(all.stream().map(Fee::amount).toList())))
                .map(f -> Amounts.NONE.with(AmountKind.USER_FEE, f))
                .orElse(Amounts.NONE)
                .plus(amounts);
        return withPayout(portions.map(this::limited).orElse(Amounts.NONE).plus(amounts), fees.orElse(List.of()));
    }

    private Amounts limited(List<Portion> portions) {
        var ceiling = money("ceiling", sum(portions.stream().map(Portion::cap).toList()));
        var granted = portions.stream()
                .map(Portion::stageCeiling)
                .flatMap(Optional::stream)
                .toList();
        var base = sum(portions.stream().map(this::base).toList());
        var amounts = Amounts.NONE.with(AmountKind.CEILING, ceiling).with(AmountKind.BASE, base);
        return granted.isEmpty() ? amounts : amounts.with(AmountKind.STAGE_CEILING, sum(granted));
    }

    private Money base(Portion portion) {
        var base = portion.base(sheet);
        sheet.takeUp(portion.use(base).stream().toList());
        return base;
    }

    /** The payout, where base and fee are known. */
    private Amounts withPayout(Amounts amounts, List<Fee> fees) {
        amounts.of(AmountKind.BASE).ifPresent(base -> sheet.holdBack(UserFee.heldBack(fees, base)));
        return amounts.of(AmountKind.BASE)
                .flatMap(base -> amounts.of(AmountKind.USER_FEE)
                        .map(fee -> sheet.step(
                                RULE,
                                Versions.REGULATION,
                                "payout",
                                base.minus(fee).notBelowZero(),
                                Fact.of("base", base),
                                Fact.of("user fee", fee))))
                .map(payout -> amounts.with(AmountKind.PAYOUT, payout))
                .orElse(amounts);
    }

    private Money money(String name, Money result) {
        return sheet.step(RULE, Versions.REGULATION, name, result);
    }

    private Money sum(List<Money> amounts) {
        return Money.sum(amounts, sheet.facts().scheme().currency());
    }
}
