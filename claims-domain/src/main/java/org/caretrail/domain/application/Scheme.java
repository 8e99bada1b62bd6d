package org.caretrail.domain.application;

import java.time.ZoneId;
import java.util.Currency;

/**
 * Which institution decides, by which law.
 *
 * <p>{@code NO_HELFO}: Helfo, Norway. {@code NL_ZVW}: a Dutch health insurer under the Zorgverzekeringswet.
 */
public enum Scheme {
    NO_HELFO("Europe/Oslo", "NOK"),
    NL_ZVW("Europe/Amsterdam", "EUR");

    private final ZoneId zone;
    private final String currency;

    Scheme(String zone, String currency) {
        this.zone = ZoneId.of(zone);
        this.currency = currency;
    }

    /** Where the institution's legal days begin and end. */
    public ZoneId zone() {
        return zone;
    }

    /** What the institution pays in. */
    public Currency currency() {
        return Currency.getInstance(currency);
    }
}
