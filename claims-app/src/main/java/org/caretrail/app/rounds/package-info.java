/**
 * The rounds over all cases: what should be there by their events, timers and next steps, is held against what is there, put
 * right where it can be, and reported.
 */
@NullMarked
package org.caretrail.app.rounds;

import org.jspecify.annotations.NullMarked;
