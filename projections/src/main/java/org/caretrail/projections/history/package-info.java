/** What happened to a case, event by event, in the words of the people who handle it. */
@NullMarked
package org.caretrail.projections.history;

import org.jspecify.annotations.NullMarked;
