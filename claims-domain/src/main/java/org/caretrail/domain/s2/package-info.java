/** Authorisation of planned care under the coordination regulation, and the document S2. */
@NullMarked
package org.caretrail.domain.s2;

import org.jspecify.annotations.NullMarked;
