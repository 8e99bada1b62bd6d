package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.S2End;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.AuthorisationEvent.S2Withdrawn;
import org.caretrail.domain.shared.DecisionId;

/** Makes out the document S2 on a decision that grants one, and withdraws it when that decision ends. Its number is that of the case and of the decision in it. */
public final class Issuing {

    private Issuing() {}

    /** What becomes of the document when the decision that it was made out on ends. */
    static Optional<S2Withdrawn> end(DecisionId ended, S2End why, LocalDate on, CaseFile file) {
        return Optional.ofNullable(file.s2())
                .filter(s2 -> s2.decision().equals(ended))
                .map(s2 -> new S2Withdrawn(file.caseId(), on, ended, s2.number(), why));
    }

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
