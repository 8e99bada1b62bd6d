package org.caretrail.domain.shared;

/**
 * Who did something, and in what capacity, as it is recorded with every step of a case. The four-eyes rule compares
 * ids, so an id must name one person or system for ever.
 *
 * @param id the account's stable name at the identity provider, never a person's own name or number
 * @param role the capacity that counted when the step was taken
 */
public record Actor(String id, Role role) {

    /** The service itself: a term ran out, a process took its next step. */
    public static final Actor SYSTEM = new Actor("system", Role.SYSTEM);

    /** Refuses an anonymous actor, because a step without an author proves nothing. */
    public Actor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id");
        }
    }
}
