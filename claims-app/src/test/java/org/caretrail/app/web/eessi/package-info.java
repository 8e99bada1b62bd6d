/** Messages of other institutions, and to them, over HTTP. */
@NullMarked
package org.caretrail.app.web.eessi;

import org.jspecify.annotations.NullMarked;
