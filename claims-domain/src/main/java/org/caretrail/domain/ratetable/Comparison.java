package org.caretrail.domain.ratetable;

import java.time.LocalDate;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.regime.Regimes;

/**
 * The same law with two books. A case is touched when a decision on it would rest on anything else by the one than by the
 * other: a figure, its row, or a point that waits for a person. Nothing is guessed from the table's name: both proposals
 * are worked out, and their digests compared.
 */
public record Comparison(Regimes before, Regimes after, OtherCases others) {

    /** Whether it would make a difference to a decision on this day. */
    public boolean touches(CaseFile file, LocalDate day) {
        return !digest(before, file, day).equals(digest(after, file, day));
    }

    private String digest(Regimes law, CaseFile file, LocalDate day) {
        var setting = new Setting(file, law, others);
        var standing = file.undecided() ? null : file.decisions().standing().orElse(null);
        var facts = standing == null ? setting.factsOn(day) : file.factsFor(standing, day, others);
        return setting.propose(facts).digest();
    }
}
