/** A case of any type: the consistency boundary, its file, and the decisions that turn commands into events. */
@NullMarked
package org.caretrail.domain.carecase;

import org.jspecify.annotations.NullMarked;
