package org.caretrail.planted.domain.regime.no;

/** Known to another country. */
public interface Neighbour {}
