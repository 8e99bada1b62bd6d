package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.shared.Money;

/** The currency of every Dutch amount; figures are rounded half-up to the cent. */
final class Euro {

    static final Money ZERO = Money.zero(Scheme.NL_ZVW.currency());

    private Euro() {}

    static Money of(BigDecimal figure) {
        return Money.rounded(figure, ZERO.currency());
    }
}
