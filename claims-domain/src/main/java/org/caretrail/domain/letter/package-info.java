/** The words for letters: which there are, how they go out, and what is known of one that was made. */
@NullMarked
package org.caretrail.domain.letter;

import org.jspecify.annotations.NullMarked;
