/**
 * What people look at: read models folded from the events, one package per screen or report. Each may be dropped and
 * rebuilt at any time, so nothing here is the only place where something is known.
 */
@NullMarked
package org.caretrail.projections;

import org.jspecify.annotations.NullMarked;
