package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.shared.Money;

/** What a country's law says of a deductible over a calendar year. */
public interface CoverLaw {

    /** Whose account it is: its time zone and currency hold. */
    Scheme scheme();

    /** The rule by which the insured bears it. */
    String rule();

    /**
     * What every insured adult bears first; empty where no figure is known.
     *
     * @param knownOn what was announced later is not known yet
     */
    Optional<Compulsory> compulsory(Year year, LocalDate knownOn, RateBook book);

    /**
     * Between what an insured may choose on top; empty where no figure is known.
     *
     * @param knownOn what was announced later is not known yet
     */
    Optional<Voluntary> voluntary(Year year, LocalDate knownOn, RateBook book);

    /** The least and the most that may be chosen in a year. */
    record Voluntary(Money least, Money most) {

        public boolean holds(Money chosen) {
            return chosen.compareTo(least) >= 0 && chosen.compareTo(most) <= 0;
        }
    }

    /** The figure of a year and the row that it stands in. */
    record Compulsory(Money amount, RowRef row) {}
}
