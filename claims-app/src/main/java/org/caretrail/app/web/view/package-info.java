/** What clients see of a case. */
@NullMarked
package org.caretrail.app.web.view;

import org.jspecify.annotations.NullMarked;
