package org.caretrail.domain.shared;

/** Something that somebody wants to happen. Who wants it is recorded with every event that it leads to. */
public interface Command {

    Act act();
}
