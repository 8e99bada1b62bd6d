/**
 * The law of Norway as Helfo applies it: folketrygdloven § 5-24 a, regulation FOR-2010-11-22-1466, and for the S2 the
 * regulations 883/2004 and 987/2009. Each law is a list of rules in reading order; its figures are the tables under
 * {@code resources/regime/no}.
 */
@NullMarked
package org.caretrail.domain.regime.no;

import org.jspecify.annotations.NullMarked;
