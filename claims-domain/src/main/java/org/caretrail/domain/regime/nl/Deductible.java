package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.regime.CoverLaw;
import org.caretrail.domain.regime.RateBook;

/** NL-POLICY-4: what every insured adult bears first in a calendar year (eigen risico). */
final class Deductible implements CoverLaw {

    static final String RULE = "NL-POLICY-4";

    @Override
    public Scheme scheme() {
        return Scheme.NL_ZVW;
    }

    @Override
    public String rule() {
        return RULE;
    }

    /** An unverified figure runs here, as every entry names its row; a decision that rests on one waits for a person. */
    @Override
    public Optional<Compulsory> compulsory(Year year, LocalDate knownOn, RateBook book) {
        return book.find(NlTables.DEDUCTIBLES, year.atDay(1), knownOn)
                .map(row -> new Compulsory(Euro.of(row.figure("compulsory")), row.reference()));
    }

    @Override
    public Optional<Voluntary> voluntary(Year year, LocalDate knownOn, RateBook book) {
        return book.find(NlTables.VOLUNTARY_DEDUCTIBLES, year.atDay(1), knownOn)
                .map(row -> new Voluntary(Euro.of(row.figure("least")), Euro.of(row.figure("most"))));
    }
}
