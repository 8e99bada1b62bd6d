/** User fees of a year: reported, held back by decisions, settled and paid, over HTTP. */
@NullMarked
package org.caretrail.app.web.fee;

import org.jspecify.annotations.NullMarked;
