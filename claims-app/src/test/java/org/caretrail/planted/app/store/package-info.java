/** Violations planted for the rules of the architecture. */
@NullMarked
package org.caretrail.planted.app.store;

import org.jspecify.annotations.NullMarked;
