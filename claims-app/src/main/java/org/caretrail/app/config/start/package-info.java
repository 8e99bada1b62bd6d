/** What must be true before the service accepts its first request. */
@NullMarked
package org.caretrail.app.config.start;

import org.jspecify.annotations.NullMarked;
