/** The lists of cases, and one case as it was. */
@NullMarked
package org.caretrail.app.web.list;

import org.jspecify.annotations.NullMarked;
