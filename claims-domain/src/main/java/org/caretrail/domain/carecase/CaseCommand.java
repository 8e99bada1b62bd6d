package org.caretrail.domain.carecase;

import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Command;

/** Something that somebody wants to happen to one case. */
public interface CaseCommand extends Command {

    CaseId caseId();
}
