package org.caretrail.domain.regime.no;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * NO-TRAVEL: what the journey from home to the nearest care in Norway and back would have cost, NOK, whatever the real
 * journey was.
 */
record NotionalJourney(Worksheet sheet, RateBook book, BigDecimal kilometres, LocalDate day) {

    static final String RULE = "NO-TRAVEL";

    static final Condition OWN_SHARE_DUE = Condition.askHandler(
                    RULE,
                    Versions.UNDATED,
                    "OWN_SHARE_DUE",
                    "No exemption from the own share of travel applies: occupational or war injury, communicable disease,"
                            + " compulsory mental care, companion, donor, exemption card.")
            .when(NotionalJourney::ownShareMayBeDue);

    private static final BigDecimal SCHEDULED_TRANSPORT_FROM = new BigDecimal("300");

    /**
     * Each way max(0, fare − own share), both ways; empty while a figure is open.
     *
     * @param minimumFare the local one, which the journey must exceed
     */
    Optional<Money> amount(@Nullable Money minimumFare) {
        var fareEachWay = kilometres.compareTo(SCHEDULED_TRANSPORT_FROM) < 0 ? byKilometre() : byScheduledTransport();
        var ownShare = ownShare();
        return fareEachWay.flatMap(fare -> new JourneyConditions(sheet, kilometres, fare, minimumFare).failed()
                ? Optional.of(nok(BigDecimal.ZERO))
                : ownShare.map(share -> bothWays(fare, nok(share))));
    }

    private Optional<Money> byKilometre() {
        return read("rate per km", "perKilometre").map(rate -> nok(kilometres.multiply(rate)));
    }

    private Money bothWays(Money fare, Money ownShare) {
        var eachWay = fare.minus(ownShare).notBelowZero();
        return sheet.step(
                RULE,
                Versions.UNDATED,
                "travel",
                eachWay.plus(eachWay),
                Fact.of("km each way", kilometres.toPlainString()),
                Fact.of("fare each way", fare),
                Fact.of("own share each way", ownShare));
    }

    /** In the place of the km rate alone: the own share is taken from it all the same. */
    private Optional<Money> byScheduledTransport() {
        var name = "scheduled transport each way";
        return sheet.given(RULE, name)
                .or(() -> sheet.lacking(
                        RULE,
                        name,
                        "from 300 km each way: the cheapest scheduled transport one way, before the own share"))
                .map(this::nok);
    }

    private Optional<BigDecimal> ownShare() {
        var child = new Exemptions(sheet, book, Exemptions.OWN_SHARE)
                .exempts(RULE, Exemptions.CHILD, day, "own share", null);
        return child.flatMap(
                free -> free || exempt() ? Optional.of(BigDecimal.ZERO) : read("own share each way", "ownShare"));
    }

    private boolean exempt() {
        return sheet.examine(OWN_SHARE_DUE).stream().anyMatch(Finding::failed);
    }

    private Optional<BigDecimal> read(String name, String column) {
        return sheet.read(RULE, name, NorwegianTables.TRAVEL_RATES, column, day);
    }

    private Money nok(BigDecimal exact) {
        return Money.rounded(exact, sheet.facts().scheme().currency());
    }

    private static boolean ownShareMayBeDue(CaseFacts facts) {
        return facts.request() instanceof ClaimRequest claim && claim.travel() != null;
    }
}
