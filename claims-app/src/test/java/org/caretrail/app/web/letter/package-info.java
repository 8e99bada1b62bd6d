/** What the institution writes, over HTTP. */
@NullMarked
package org.caretrail.app.web.letter;

import org.jspecify.annotations.NullMarked;
