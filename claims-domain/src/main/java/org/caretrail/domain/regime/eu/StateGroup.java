package org.caretrail.domain.regime.eu;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Country;

/**
 * By which title a state takes part in the coordination of social security (regulation 883/2004), by the table
 * {@code eu-states}. A state without a row does not.
 */
public enum StateGroup {
    EU,
    /** Iceland, Liechtenstein and Norway: the agreement on the European Economic Area. */
    EEA,
    /** Switzerland: the agreement on the free movement of persons. */
    CH,
    /** The United Kingdom since its transition ended: a protocol of its own, and not the regulation. */
    UK;

    /** The group of a state on a day of care, as it was known on the day of the decision. */
    public static Optional<StateGroup> of(Country country, LocalDate day, LocalDate knownOn, RateBook book) {
        return book.find(EuLayer.STATES, day, knownOn, country.code()).map(row -> valueOf(row.text("kind")));
    }

    /** The group of the state of treatment. */
    public static Optional<StateGroup> of(CaseFacts facts, RateBook book) {
        return of(facts.application().care().country(), facts.careDay(), facts.decidedOn(), book);
    }

    /** Whether the regulation itself holds, and with it its articles 19 and 20. */
    public boolean coordinated() {
        return this != UK;
    }
}
