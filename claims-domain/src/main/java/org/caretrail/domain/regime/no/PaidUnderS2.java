package org.caretrail.domain.regime.no;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.regime.eu.Supplement;
import org.caretrail.domain.shared.Money;

/**
 * NO-S2-3 to -5: care under an S2 that the patient paid is refunded at the rate of the state of treatment, whose user fee
 * stays the patient's; neither the Norwegian price nor the Norwegian user fee enters. Where Norway would have borne more, a
 * supplement makes up for it (EU-26-7).
 */
record PaidUnderS2(Worksheet sheet, RateBook book) {

    private static final String RULE = "NO-S2-3";
    private static final String RATE = "rate of the state of treatment";
    private static final String NOTIONAL = "borne at home";
    private static final String OWN_PART = "paid at home by the patient";

    Amounts of(List<ClaimLine> counted) {
        return ConvertedLine.all(sheet, book, counted).map(this::reckoned).orElse(Amounts.NONE);
    }

    private Amounts reckoned(List<ConvertedLine> lines) {
        var cost = Money.sum(lines.stream().map(ConvertedLine::cost).toList(), zero().currency());
        var amounts = Amounts.NONE.with(AmountKind.ELIGIBLE, sheet.step(RULE, Versions.UNDATED, "eligible", cost));
        return figure(
                        RULE,
                        RATE,
                        "what the scheme of the state of treatment pays for this care, without the user fee there, which"
                                + " stays the patient's (NO-S2-4)")
                .map(rate -> amounts.plus(refunded(cost, rate, lines)))
                .orElse(amounts);
    }

    private Amounts refunded(Money cost, Money rate, List<ConvertedLine> lines) {
        var refund = sheet.step(
                "EU-25-8",
                Supplement.VERSION,
                "at most what was borne",
                rate.atMost(cost),
                Fact.of("rate", rate),
                Fact.of("borne", cost));
        var amounts = Amounts.NONE.with(AmountKind.ACTUAL, rate);
        return supplement(refund, cost, lines)
                .map(s -> amounts.plus(s).with(AmountKind.PAYOUT, payout(refund, s)))
                .orElse(amounts);
    }

    private Money payout(Money refund, Amounts supplement) {
        var added = supplement.of(AmountKind.SUPPLEMENT).orElse(zero());
        return sheet.step(
                RULE,
                Versions.UNDATED,
                "payout under an S2",
                refund.plus(added),
                Fact.of("refund", refund),
                Fact.of("supplement", added));
    }

    /** Nothing where the refund leaves the patient nothing, or where none is asked for; empty while a figure is open. */
    private Optional<Amounts> supplement(Money refund, Money cost, List<ConvertedLine> lines) {
        var kept = cost.minus(refund);
        if (!kept.exceedsZero()) {
            return Optional.of(Amounts.NONE);
        }
        var notional = sheet.given(Supplement.RULE, NOTIONAL).map(this::money);
        if (notional.isEmpty()) {
            return sheet.confirmed(noneAskedFor(kept)) ? Optional.of(Amounts.NONE) : Optional.empty();
        }
        return ownPart(lines)
                .flatMap(own ->
                        notional.map(n -> supplement(n, refund, kept.minus(own).notBelowZero())));
    }

    private Amounts supplement(Money notional, Money refund, Money borne) {
        var amount = new Supplement(notional, refund, borne).on(sheet);
        return Amounts.NONE
                .with(AmountKind.NOTIONAL, notional)
                .with(AmountKind.BORNE, borne)
                .with(AmountKind.SUPPLEMENT, amount);
    }

    /** Inpatient care costs the patient nothing at home (NO-FEE-6). */
    private Optional<Money> ownPart(List<ConvertedLine> lines) {
        return lines.stream().allMatch(l -> l.line().kind() == CareKind.INPATIENT)
                ? Optional.of(zero())
                : figure(Supplement.RULE, OWN_PART, "what the patient would have paid for the same care at home");
    }

    private static Finding noneAskedFor(Money kept) {
        return Finding.open(
                Supplement.RULE,
                Supplement.VERSION,
                NOTIONAL,
                "the patient keeps a part of the cost. A supplement is due where Norway would have borne more for the same care"
                        + " at home: what that would have been; or that no supplement is asked for",
                Fact.of("kept", kept));
    }

    private Optional<Money> figure(String rule, String name, String why) {
        return sheet.given(rule, name).or(() -> sheet.lacking(rule, name, why)).map(this::money);
    }

    private Money money(BigDecimal exact) {
        return Money.rounded(exact, zero().currency());
    }

    private Money zero() {
        return Money.zero(sheet.facts().scheme().currency());
    }
}
