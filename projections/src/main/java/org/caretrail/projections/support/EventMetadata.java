package org.caretrail.projections.support;

import java.util.Map;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Role;

/** What is recorded beside an event: who acted. The two keys are frozen, as every event ever stored uses them. */
public final class EventMetadata {

    public static final String ACTOR_ID = "actorId";
    public static final String ACTOR_ROLE = "actorRole";

    /** Who acted where nobody is named: the service itself, on a term that ran out. */
    public static final Actor SYSTEM = Actor.SYSTEM;

    private EventMetadata() {}

    /** The metadata of a command by this actor, which Axon copies to its events. */
    public static Map<String, String> of(Actor actor) {
        return Map.of(ACTOR_ID, actor.id(), ACTOR_ROLE, actor.role().name());
    }

    public static Actor actorIn(Map<String, ?> metadata) {
        return metadata.get(ACTOR_ID) instanceof String id && metadata.get(ACTOR_ROLE) instanceof String role
                ? new Actor(id, Role.valueOf(role))
                : SYSTEM;
    }
}
