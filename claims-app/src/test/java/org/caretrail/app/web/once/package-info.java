/** Repeated and simultaneous requests. */
@NullMarked
package org.caretrail.app.web.once;

import org.jspecify.annotations.NullMarked;
