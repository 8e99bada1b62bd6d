/** Who sees a person's data, and for how long there is any. */
@NullMarked
package org.caretrail.app.web.privacy;

import org.jspecify.annotations.NullMarked;
