package org.caretrail.planted.projections.caselist;

import org.caretrail.planted.projections.history.Ring;

/** Known to another read model that it knows. */
public record Circle(Ring ring) {}
