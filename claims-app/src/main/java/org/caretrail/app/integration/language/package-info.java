/** Tells from a file which language it is in. */
@NullMarked
package org.caretrail.app.integration.language;

import org.jspecify.annotations.NullMarked;
