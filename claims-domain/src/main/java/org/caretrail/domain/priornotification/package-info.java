/** Prior notification of planned care, in stages (Norway). */
@NullMarked
package org.caretrail.domain.priornotification;

import org.jspecify.annotations.NullMarked;
