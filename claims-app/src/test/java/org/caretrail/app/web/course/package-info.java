/** How cases go on after, or without, a decision, over HTTP. */
@NullMarked
package org.caretrail.app.web.course;

import org.jspecify.annotations.NullMarked;
