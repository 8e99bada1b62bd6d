/** How decisions are contested over HTTP. */
@NullMarked
package org.caretrail.app.web.remedy;

import org.jspecify.annotations.NullMarked;
