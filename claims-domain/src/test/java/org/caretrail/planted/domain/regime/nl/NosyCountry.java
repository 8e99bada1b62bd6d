package org.caretrail.planted.domain.regime.nl;

import org.caretrail.planted.domain.regime.no.Neighbour;

record NosyCountry(Neighbour neighbour) {}
