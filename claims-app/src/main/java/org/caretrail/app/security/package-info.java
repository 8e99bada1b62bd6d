/** Who may do what. */
@NullMarked
package org.caretrail.app.security;

import org.jspecify.annotations.NullMarked;
