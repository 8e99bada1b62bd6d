/** What is put right in a case and written down in it, over HTTP. */
@NullMarked
package org.caretrail.app.web.filing;

import org.jspecify.annotations.NullMarked;
