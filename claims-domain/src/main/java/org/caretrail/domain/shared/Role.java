package org.caretrail.domain.shared;

/**
 * In what capacity somebody acts. Rules ask for the role, never for the person: who may decide alone, who may answer a
 * medical question and who must be a second pair of eyes are all questions about capacity.
 */
public enum Role {
    /** Registers, asks for documents, assesses, and decides up to the authority limit. */
    HANDLER,
    /** Medical adviser: answers the medical questions, which nobody else answers. */
    ADVISER,
    /** A handler who also approves a colleague's proposal and decides reconsiderations. */
    SENIOR,
    /** Reads everything and changes nothing. */
    AUDITOR,
    /** Loads rule tables and keeps the service running; has no part in cases. */
    ADMIN,
    /** Another system that follows the published events. */
    SUBSCRIBER,
    /** The service itself: a term ran out, a process took its next step. */
    SYSTEM
}
