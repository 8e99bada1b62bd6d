package org.caretrail.planted.projections.history;

import org.caretrail.planted.projections.caselist.Circle;

/** Known to another read model that it knows. */
public record Ring(Circle circle) {}
