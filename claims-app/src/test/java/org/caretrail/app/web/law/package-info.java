/** What the law of a country asks and tells over HTTP. */
@NullMarked
package org.caretrail.app.web.law;

import org.jspecify.annotations.NullMarked;
