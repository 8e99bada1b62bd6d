/** What the fund or institution of residence decides, recorded over HTTP. */
@NullMarked
package org.caretrail.app.web.residence;

import org.jspecify.annotations.NullMarked;
