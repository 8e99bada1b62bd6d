/** What PostgreSQL keeps besides events and read models. */
@NullMarked
package org.caretrail.app.store;

import org.jspecify.annotations.NullMarked;
