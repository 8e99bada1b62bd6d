/** What operators see and do, over HTTP. */
@NullMarked
package org.caretrail.app.web.operations;

import org.jspecify.annotations.NullMarked;
