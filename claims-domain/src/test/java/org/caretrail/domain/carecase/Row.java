package org.caretrail.domain.carecase;

import java.util.List;
import org.caretrail.domain.event.CaseEvent;

/**
 * One line of the table of refusals.
 *
 * @param when what is wrong, in a few words
 * @param before what happened to the case before; empty: nothing, the command would open it
 */
record Row(Reason reason, String when, ChosenLaw law, List<? extends CaseEvent> before, CaseCommand command) {

    static Row of(Reason reason, String when, ChosenLaw law, List<? extends CaseEvent> before, CaseCommand command) {
        return new Row(reason, when, law, before, command);
    }

    @Override
    public String toString() {
        return reason + ": " + when;
    }
}
