/** What other institutions send and are sent through EESSI, as JSON of our own, and how its fields are called there. */
@NullMarked
package org.caretrail.app.integration.eessi;

import org.jspecify.annotations.NullMarked;
