@NullMarked
package org.caretrail.app.web.ratetable;

import org.jspecify.annotations.NullMarked;
