package org.caretrail.planted.domain.regime;

import org.caretrail.planted.domain.carecase.Circle;

/** A law that knows a case, which knows a law. */
public interface CircularLaw {

    Circle circle();
}
