package org.caretrail.domain.regime;

import java.util.List;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.decision.Finding;

/**
 * One rule of the law. It answers with findings, never with a bare boolean; a finding is open where only a person can
 * say. A rule that does not apply to the case finds nothing. Rules hold no state and never ask a clock.
 */
@FunctionalInterface
public interface Rule {

    List<Finding> examine(CaseFacts facts, RateBook book);

    /** Whether what a person settled may close a point of this rule that it is about. */
    default boolean mayBeClosedBy(SettledPoint settled) {
        return true;
    }
}
