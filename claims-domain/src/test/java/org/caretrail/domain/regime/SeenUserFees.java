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

/** A law of user fees as it is, of which is remembered which rules it puts forward. */
public record SeenUserFees(UserFeeLaw law) implements UserFeeLaw {

    @Override
    public Scheme scheme() {
        return law.scheme();
    }

    @Override
    public Optional<Finding> doubt(FeeOrigin origin) {
        var found = law.doubt(origin);
        Seen.findings(found.stream().toList());
        return found;
    }

    @Override
    public Optional<Finding> unknownExemption(String reason, RateBook book) {
        var found = law.unknownExemption(reason, book);
        Seen.findings(found.stream().toList());
        return found;
    }

    @Override
    public FeeCeiling ceiling(Year year, LocalDate knownOn, RateBook book) {
        return law.ceiling(year, knownOn, book);
    }

    @Override
    public FeeShare share(
            FeeOrigin origin,
            Money asked,
            LocalDate careOn,
            Money counted,
            @Nullable ExemptionCard held,
            FeeCeiling ceiling) {
        var share = law.share(origin, asked, careOn, counted, held, ceiling);
        Seen.rule(share.rule());
        return share;
    }

    @Override
    public ExemptionCard card(LocalDate careOn) {
        return law.card(careOn);
    }

    @Override
    public Optional<Money> leastRefund(Year year, LocalDate knownOn, RateBook book) {
        return law.leastRefund(year, knownOn, book);
    }
}
