/** From HTTP to commands and back; decides nothing. */
@NullMarked
package org.caretrail.app.web;

import org.jspecify.annotations.NullMarked;
