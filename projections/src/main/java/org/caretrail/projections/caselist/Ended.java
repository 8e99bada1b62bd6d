package org.caretrail.projections.caselist;

import java.time.Instant;
import org.caretrail.domain.shared.CaseId;

/**
 * A version of a case that another one took the place of.
 *
 * @param until exclusive
 */
record Ended(CaseId caseId, long version, Instant until) {}
