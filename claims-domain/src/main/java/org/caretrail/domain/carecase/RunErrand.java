package org.caretrail.domain.carecase;

import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;

/**
 * Has a case do what is due by itself. Whether anything is due the case decides: ordered too early, twice, or in vain, it
 * does nothing.
 */
public record RunErrand(CaseId caseId, Act act, ErrandKind kind) implements CaseCommand {}
