package org.caretrail.app.store;

import org.caretrail.domain.shared.CaseId;

/**
 * Something that a round found and that was not as it should be.
 *
 * @param what in words, with nobody's data in them
 */
public record RoundFinding(Kind kind, CaseId caseId, String what) {

    /** What was wrong, and whether the round has put it right. */
    public enum Kind {
        /** A timer was lost. It is set again. */
        TIMER_SET,
        /** A timer was for nothing any more. It is gone. */
        TIMER_REMOVED,
        /** The law says another last day by now. The term is counted anew: its rule, what it was and what it is. */
        TERMS_MOVED,
        /** An open case that nothing will move. A person has to see to it. */
        STUCK,
        /** A case that cannot be looked at, and why. All others were. A person has to see to it. */
        FAILED
    }
}
