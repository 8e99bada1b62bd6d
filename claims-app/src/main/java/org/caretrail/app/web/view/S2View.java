package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** The document S2 in force. */
public record S2View(String number, LocalDate validFrom, LocalDate validUntil, LocalDate issuedOn) {

    /** A document whose decision was superseded or overturned is no longer one. */
    static @Nullable S2View of(CaseFile file) {
        var issued = file.s2();
        var holds = issued != null
                && Stream.concat(file.decisions().inForce().stream(), file.residence().onOurBehalf().stream())
                        .anyMatch(d -> d.decisionId().equals(issued.decision()));
        return issued == null || !holds
                ? null
                : new S2View(issued.number(), issued.validFrom(), issued.validUntil(), issued.happenedOn());
    }
}
