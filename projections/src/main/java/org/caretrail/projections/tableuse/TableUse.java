package org.caretrail.projections.tableuse;

import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;

/** A decision and one row that a step of it read. */
public record TableUse(CaseId caseId, DecisionId decisionId, RowRef row) {}
