package org.caretrail.domain.application;

import java.time.ZoneId;
import java.util.Currency;
import org.caretrail.domain.shared.Country;

/**
 * Which institution decides, by which law.
 *
 * <p>{@code NO_HELFO}: Helfo, Norway. {@code NL_ZVW}: a Dutch health insurer under the Zorgverzekeringswet.
 * {@code NL_CAK}: the CAK, for treaty-entitled persons (verdragsgerechtigden) who live outside the Netherlands.
 */
public enum Scheme {
    NO_HELFO("NO", "Europe/Oslo", "NOK"),
    NL_ZVW("NL", "Europe/Amsterdam", "EUR"),
    NL_CAK("NL", "Europe/Amsterdam", "EUR");

    private final String state;
    private final ZoneId zone;
    private final String currency;

    Scheme(String state, String zone, String currency) {
        this.state = state;
        this.zone = ZoneId.of(zone);
        this.currency = currency;
    }

    /** Whose institution it is: the competent state of those that it insures. */
    public Country state() {
        return new Country(state);
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
