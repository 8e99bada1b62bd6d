/** Terms that run out by themselves, seen over HTTP on a clock that is moved. */
@NullMarked
package org.caretrail.app.time;

import org.jspecify.annotations.NullMarked;
