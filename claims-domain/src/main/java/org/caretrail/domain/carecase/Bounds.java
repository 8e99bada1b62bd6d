package org.caretrail.domain.carecase;

import org.caretrail.domain.carecase.DecisionCommand.RecordDelivery;
import org.caretrail.domain.carecase.DecisionCommand.RecordFailedDelivery;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** What holds for every command to every case, before the case looks at it. */
final class Bounds {

    private Bounds() {}

    /** @param file null: the command opens the case */
    static void unlessWithin(CaseCommand command, @Nullable CaseFile file) {
        if (command instanceof DecisionCommand c) {
            unlessAPersonDecides(c);
        }
        if (file != null) {
            Erasing.unlessErased(file);
        }
    }

    /**
     * EU-GDPR-2: the service proposes and never decides. That silence is a grant (EU-26-2) is decided by nobody: the law says
     * it, and always in the insured's favour.
     */
    private static void unlessAPersonDecides(DecisionCommand command) {
        var decides = !(command instanceof RecordDelivery || command instanceof RecordFailedDelivery);
        if (decides && command.act().by().role() == Role.SYSTEM) {
            throw new Refusal(Reason.NEEDS_A_PERSON, "EU-GDPR-2", null, "no decision is taken by the service itself");
        }
    }
}
