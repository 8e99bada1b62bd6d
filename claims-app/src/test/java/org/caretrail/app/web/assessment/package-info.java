/** Who answers which question over HTTP. */
@NullMarked
package org.caretrail.app.web.assessment;

import org.jspecify.annotations.NullMarked;
