/** The running service around the domain. */
@NullMarked
package org.caretrail.app;

import org.jspecify.annotations.NullMarked;
