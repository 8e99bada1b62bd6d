/** The published events: what other systems may know of a case, in order and without a person in it. */
@NullMarked
package org.caretrail.app.feed;

import org.jspecify.annotations.NullMarked;
