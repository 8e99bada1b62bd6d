/** What clients send, as HTTP knows it; turned into the domain's words at once. */
@NullMarked
package org.caretrail.app.web.body;

import org.jspecify.annotations.NullMarked;
