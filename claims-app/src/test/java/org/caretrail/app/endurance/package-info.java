/**
 * The service killed at any moment, again and again, while clients work on it; and the account of what they were told
 * against what is there.
 */
@NullMarked
package org.caretrail.app.endurance;

import org.jspecify.annotations.NullMarked;
