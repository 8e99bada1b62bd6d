package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.shared.Money;

/** EU-26-7 through the whole law of a claim, whatever the bill, the other scheme, the tariff and the deductible are. */
class SupplementPropertiesTest {

    private static final int MOST = 2_000_000;

    @Property(tries = 300)
    void EU_26_7_the_supplement_lies_within_what_was_borne_and_what_home_would_have_borne_more(
            @ForAll @IntRange(min = 1, max = MOST) int bill,
            @ForAll @IntRange(max = MOST) int paidThere,
            @ForAll @IntRange(max = MOST) int tariff,
            @ForAll @IntRange(max = 88_500) int open) {
        var proposal = proposal(bill, paidThere, tariff, open);
        var supplement = of(proposal, AmountKind.SUPPLEMENT);
        var more = of(proposal, AmountKind.NOTIONAL).minus(of(proposal, AmountKind.ACTUAL));

        assertThat(supplement).isBetween(Euro.ZERO, of(proposal, AmountKind.BORNE));
        assertThat(supplement).isLessThanOrEqualTo(more.notBelowZero());
    }

    @Property(tries = 300)
    void EU_25_8_and_EU_26_7_nobody_is_paid_more_than_the_bill(
            @ForAll @IntRange(min = 1, max = MOST) int bill,
            @ForAll @IntRange(max = MOST) int paidThere,
            @ForAll @IntRange(max = MOST) int tariff) {
        var proposal = proposal(bill, paidThere, tariff, 0);
        var left = money(bill).minus(money(paidThere)).notBelowZero();

        assertThat(of(proposal, AmountKind.PAYOUT)).isBetween(Euro.ZERO, left);
    }

    @Property(tries = 200)
    void NL_POLICY_4_the_deductible_is_never_above_what_is_open_nor_above_what_the_insured_keeps(
            @ForAll @IntRange(min = 1, max = MOST) int bill,
            @ForAll @IntRange(max = MOST) int paidThere,
            @ForAll @IntRange(max = 88_500) int open) {
        var taken = of(proposal(bill, paidThere, MOST, open), AmountKind.DEDUCTIBLE);

        assertThat(taken).isLessThanOrEqualTo(money(open));
        assertThat(taken)
                .isLessThanOrEqualTo(money(bill).minus(money(paidThere)).notBelowZero());
    }

    private static Proposal proposal(int bill, int paidThere, int tariff, int open) {
        var line = Invoices.line("1", "2020-05-06", text(bill), null);
        return NlCases.claim(Invoices.invoice("1", line, money(paidThere), ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .careProduct("ANOTHER")
                .settle("NL-TARIFF-1", "step 1 tariff of ANOTHER in 2020", text(tariff), "Open DIS")
                .settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", money(open))
                .decided("2022-03-16")
                .proposal();
    }

    private static Money of(Proposal proposal, AmountKind kind) {
        return proposal.amounts().of(kind).orElseThrow();
    }

    private static Money money(int cents) {
        return eur(text(cents));
    }

    private static String text(int cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
