/** Violations planted for the rules of the architecture. */
@NullMarked
package org.caretrail.planted.app.web;

import org.jspecify.annotations.NullMarked;
