/** How letters say what the domain says. */
@NullMarked
package org.caretrail.app.integration.letters;

import org.jspecify.annotations.NullMarked;
