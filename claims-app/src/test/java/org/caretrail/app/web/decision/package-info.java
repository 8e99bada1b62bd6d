/** How cases are decided over HTTP. */
@NullMarked
package org.caretrail.app.web.decision;

import org.jspecify.annotations.NullMarked;
