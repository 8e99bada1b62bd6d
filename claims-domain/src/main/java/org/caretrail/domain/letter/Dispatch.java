package org.caretrail.domain.letter;

/** How a letter goes out. */
public enum Dispatch {
    /** By post. */
    LETTER,
    /** To the person's digital mailbox: it has reached them the moment it was sent (NO-COUNT). */
    DIGITAL
}
