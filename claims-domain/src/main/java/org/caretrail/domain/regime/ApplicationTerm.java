package org.caretrail.domain.regime;

import java.time.LocalDate;
import org.caretrail.domain.decision.LegalClock;

/**
 * A term within which something was to be applied for, and whether it was.
 *
 * @param about     a treatment date, a bill, travel; empty: the application
 * @param appliedOn with the application, or later where it joined the case later
 */
public record ApplicationTerm(String about, LegalClock clock, LocalDate appliedOn) {

    public boolean late() {
        return appliedOn.isAfter(clock.dueOn());
    }
}
