package org.caretrail.domain.carecase;

import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;

/** Something that somebody wants to happen to one case. */
public interface CaseCommand {

    CaseId caseId();

    Act act();
}
