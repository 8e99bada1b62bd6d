/** Time: the one clock, the timers that ring by it, and how a demo moves both. */
@NullMarked
package org.caretrail.app.config.time;

import org.jspecify.annotations.NullMarked;
