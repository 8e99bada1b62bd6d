package org.caretrail.domain.process;

import java.util.List;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.shared.CaseId;

/** The timers that are set for what cases do by themselves. */
@FunctionalInterface
public interface CaseTimers {

    /** Sets those that are missing and takes away the others, in the transaction of the step. */
    void keep(CaseId caseId, List<CaseTimer> wanted);
}
