/** The deductible and the covers of a person's year, over HTTP. */
@NullMarked
package org.caretrail.app.web.cover;

import org.jspecify.annotations.NullMarked;
