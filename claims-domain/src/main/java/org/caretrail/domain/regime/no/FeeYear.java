package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.assessment.FeeExemption;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.fee.ExemptionCard;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.regime.FeeCeiling;
import org.caretrail.domain.regime.FeeCeiling.Known;
import org.caretrail.domain.regime.FeeCeiling.Unsettled;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.UserFeeLaw;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** NO-FEE-1 to -5 and -7 to -9: a year's user fees (egenandeler), their ceiling (egenandelstak) and the exemption card (frikort). */
final class FeeYear implements UserFeeLaw {

    private static final String CARD = "NO-FEE-3";
    private static final String ABOVE = "NO-FEE-4";
    private static final int DECEMBER_ENDS = 31;

    @Override
    public Scheme scheme() {
        return Scheme.NO_HELFO;
    }

    @Override
    public Optional<Finding> doubt(FeeOrigin origin) {
        return switch (origin) {
            case CLAIM, DOMESTIC, TRAVEL -> Optional.empty();
            case EHIC ->
                Optional.of(Finding.of(
                        "NO-FEE-2", Versions.UNDATED, "EHIC", false, "a fee paid abroad with the EHIC never counts"));
            case S2 ->
                Optional.of(Finding.open(
                        "NO-FEE-9",
                        Versions.UNDATED,
                        "S2",
                        "whether a fee paid abroad under an S2 counts is unsettled: a person decides, with reasons"));
        };
    }

    @Override
    public Optional<Finding> unknownExemption(String reason, RateBook book) {
        var rows = book.table(NorwegianTables.FEE_EXEMPTIONS).rows().stream();
        var known = reason.equals(FeeExemption.NONE)
                || rows.anyMatch(row -> row.key().equals(Exemptions.USER_FEE + "/" + reason));
        return known
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "NO-FEE-5",
                        Versions.UNDATED,
                        reason,
                        false,
                        "no row of " + NorwegianTables.FEE_EXEMPTIONS + " names this reason"));
    }

    /** A row that nobody verified still runs: the entry names it. */
    @Override
    public FeeCeiling ceiling(Year year, LocalDate knownOn, RateBook book) {
        var rows = book.table(NorwegianTables.EXEMPTION_CEILINGS).newestOn(year.atDay(1), knownOn);
        return switch (rows.size()) {
            case 0 -> new Unsettled("no ceiling for " + year + " is known");
            case 1 ->
                new Known(
                        Money.rounded(rows.getFirst().figure("ceiling"), scheme().currency()),
                        rows.getFirst().reference());
            default -> new Unsettled("two ceilings held in " + year);
        };
    }

    @Override
    public FeeShare share(
            FeeOrigin origin,
            Money asked,
            LocalDate careOn,
            Money counted,
            @Nullable ExemptionCard held,
            FeeCeiling ceiling) {
        return switch (ceiling) {
            case Unsettled u ->
                new FeeShare(
                        asked,
                        asked,
                        asked.minus(asked),
                        counting(origin),
                        "counted; " + u.why() + ", and a person decides on the exemption card",
                        null);
            case Known k ->
                share(origin, asked, careOn, k.amount().minus(counted).notBelowZero(), held, k);
        };
    }

    private static FeeShare share(
            FeeOrigin origin, Money asked, LocalDate careOn, Money room, @Nullable ExemptionCard held, Known ceiling) {
        var counts = asked.atMost(room);
        var returned = asked.minus(counts);
        var row = ceiling.row();
        if (!returned.exceedsZero()) {
            var why = "counted within the ceiling of the year of care";
            return new FeeShare(asked, counts, returned, counting(origin), why, row);
        }
        if (!counts.exceedsZero() && held != null && held.heldOn(careOn)) {
            var why = "an exemption card held on the day of care (NO-FEE-3)";
            return new FeeShare(asked, counts, returned, CARD, why, row);
        }
        var why = "above the ceiling of the year of care, " + ceiling.amount() + " (NO-FEE-4)";
        return new FeeShare(asked, counts, returned, ABOVE, why, row);
    }

    /** The rule by which a fee comes to the registry and counts there. */
    private static String counting(FeeOrigin origin) {
        return switch (origin) {
            case CLAIM -> "NO-FEE-1";
            case EHIC -> "NO-FEE-2";
            case DOMESTIC -> "NO-FEE-8";
            case S2 -> "NO-FEE-9";
            case TRAVEL -> NotionalJourney.RULE;
        };
    }

    @Override
    public ExemptionCard card(LocalDate careOn) {
        return new ExemptionCard(careOn, LocalDate.of(careOn.getYear(), Month.DECEMBER, DECEMBER_ENDS));
    }

    @Override
    public Optional<Money> leastRefund(Year year, LocalDate knownOn, RateBook book) {
        return book.find(NorwegianTables.FEE_REFUNDS, year.atDay(1), knownOn)
                .map(r -> Money.rounded(r.figure("least"), scheme().currency()));
    }
}
