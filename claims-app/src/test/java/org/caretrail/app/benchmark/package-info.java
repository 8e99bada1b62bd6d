/** How fast the service is, beside what its database would do without it: {@code docs/performance.md}. */
@NullMarked
package org.caretrail.app.benchmark;

import org.jspecify.annotations.NullMarked;
