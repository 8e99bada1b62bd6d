/** The law as the domain asks it: rules that answer with findings, tables of figures, one law per scheme and case type. */
@NullMarked
package org.caretrail.domain.regime;

import org.jspecify.annotations.NullMarked;
