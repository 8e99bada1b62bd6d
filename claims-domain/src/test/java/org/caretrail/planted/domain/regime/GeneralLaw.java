package org.caretrail.planted.domain.regime;

import org.caretrail.planted.domain.regime.no.Neighbour;

record GeneralLaw(Neighbour country) {}
