package org.caretrail.domain.carecase;

import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;

/** Makes out the document S2 on a decision that grants one. Its number is that of the case and of the decision in it. */
public final class Issuing {

    private Issuing() {}

    /** @param file the case before the decision */
    public static Optional<S2Issued> s2(Decision decision, CaseFile file) {
        var number = file.caseNumber() + "/" + (file.decisions().taken().size() + 1);
        return Optional.ofNullable(decision.s2())
                .map(s2 -> new S2Issued(
                        file.caseId(),
                        decision.decidedOn(),
                        decision.decisionId(),
                        number,
                        s2.validFrom(),
                        s2.validUntil()));
    }
}
