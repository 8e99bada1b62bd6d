package org.caretrail.domain.clock;

import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.RemedyLaw;

/** A case, and the law by which its terms are counted. */
public record LawOfCase(CaseFile file, Regimes regimes) {

    /** A case of a scheme that knows no such case is never registered. */
    public Law law() {
        var scheme = file.application().scheme();
        return regimes.law(scheme, file.request().type()).orElseThrow();
    }

    public RemedyLaw remedies() {
        return regimes.remedies(file.application().scheme());
    }

    public RateBook book() {
        return regimes.book();
    }
}
