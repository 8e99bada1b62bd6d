/** The PostgreSQL that the demo brings along. */
@NullMarked
package org.caretrail.app.config.embedded;

import org.jspecify.annotations.NullMarked;
