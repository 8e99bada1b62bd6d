/** Letters to the parties: what they say, in the languages of each institution, set as accessible PDF/A. */
@NullMarked
package org.caretrail.app.integration.letters;

import org.jspecify.annotations.NullMarked;
