/** The walls inside the service, and the proof that each of them can fall. */
@NullMarked
package org.caretrail.app.architecture;

import org.jspecify.annotations.NullMarked;
