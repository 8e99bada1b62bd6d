/** How applications come in over HTTP. */
@NullMarked
package org.caretrail.app.web.submission;

import org.jspecify.annotations.NullMarked;
