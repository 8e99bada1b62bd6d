package org.caretrail.app.integration.letters;

import org.axonframework.eventhandling.EventHandler;
import org.caretrail.domain.event.Decided;

/** Has the letter of each decision made and kept. Read again, an event changes nothing: what is kept stays. */
public record DecisionLetterReader(DecisionLetters letters) {

    @EventHandler
    void on(Decided event) {
        letters.keep(event.decision().decisionId());
    }
}
