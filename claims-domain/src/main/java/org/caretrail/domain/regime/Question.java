package org.caretrail.domain.regime;

import org.caretrail.domain.shared.Role;

/**
 * A condition of the law that a person judges.
 *
 * @param condition a stable name, unique within the rule
 * @param text      what the law asks, in our words
 * @param askedOf   whose question it is: an adviser's questions nobody else answers
 */
public record Question(String rule, String condition, String text, Role askedOf) {

    /** Whether it is for somebody in this role: an adviser's question for advisers alone, and theirs are no others. */
    public boolean isFor(Role role) {
        return (role == Role.ADVISER) == (askedOf == Role.ADVISER);
    }
}
