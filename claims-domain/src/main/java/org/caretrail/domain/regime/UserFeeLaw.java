package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.fee.ExemptionCard;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a country's law says of user fees over a calendar year: what counts, up to where, and what follows. */
public interface UserFeeLaw {

    /** Whose registry it is: its time zone and currency hold. */
    Scheme scheme();

    /** Why a fee of this origin does not count, or, left open, why a person has to say; empty: it counts. */
    Optional<Finding> doubt(FeeOrigin origin);

    /** Why a reason for which no fee is due is none that the law knows; empty: a row names it. */
    Optional<Finding> unknownExemption(String reason, RateBook book);

    /** @param knownOn what was announced later is not known yet */
    FeeCeiling ceiling(Year year, LocalDate knownOn, RateBook book);

    /**
     * Shares a fee out.
     *
     * @param counted what the year's entries come to so far
     * @param held    the exemption card of the year so far
     */
    FeeShare share(
            FeeOrigin origin,
            Money asked,
            LocalDate careOn,
            Money counted,
            @Nullable ExemptionCard held,
            FeeCeiling ceiling);

    /** The card that follows when the entry with care on this day reaches the ceiling. */
    ExemptionCard card(LocalDate careOn);

    /** The least sum that is refunded without being asked for; empty where no figure is known. */
    Optional<Money> leastRefund(Year year, LocalDate knownOn, RateBook book);
}
