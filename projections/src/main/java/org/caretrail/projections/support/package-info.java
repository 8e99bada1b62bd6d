/** What all read models stand on: the recorded events of cases, read straight from the store. */
@NullMarked
package org.caretrail.projections.support;

import org.jspecify.annotations.NullMarked;
