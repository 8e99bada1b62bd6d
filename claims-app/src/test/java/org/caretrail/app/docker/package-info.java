/** The deployment, as far as it can be checked without a container engine. */
@NullMarked
package org.caretrail.app.docker;

import org.jspecify.annotations.NullMarked;
