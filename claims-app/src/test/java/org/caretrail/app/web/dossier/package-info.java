/** How documents come in, count, and are asked for over HTTP. */
@NullMarked
package org.caretrail.app.web.dossier;

import org.jspecify.annotations.NullMarked;
