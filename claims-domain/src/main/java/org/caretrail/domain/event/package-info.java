/** The facts. Every event of a case, in sealed families, each frozen once it has been stored. */
@NullMarked
package org.caretrail.domain.event;

import org.jspecify.annotations.NullMarked;
