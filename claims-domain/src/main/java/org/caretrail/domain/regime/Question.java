package org.caretrail.domain.regime;

import org.caretrail.domain.shared.Role;

/**
 * A condition of the law that a person judges.
 *
 * @param condition a stable name, unique within the rule
 * @param text      what the law asks, in our words
 * @param askedOf   whose question it is: an adviser's questions nobody else answers
 */
public record Question(String rule, String condition, String text, Role askedOf) {}
