/** Every event there is, as it is stored. */
@NullMarked
package org.caretrail.app.events;

import org.jspecify.annotations.NullMarked;
