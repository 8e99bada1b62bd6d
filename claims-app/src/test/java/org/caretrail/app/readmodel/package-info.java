/** The read models on a real database, fed by the event store. */
@NullMarked
package org.caretrail.app.readmodel;

import org.jspecify.annotations.NullMarked;
