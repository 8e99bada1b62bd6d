/** What an open case waits for: by whom, for what and until when it will be moved on. */
@NullMarked
package org.caretrail.domain.trigger;

import org.jspecify.annotations.NullMarked;
