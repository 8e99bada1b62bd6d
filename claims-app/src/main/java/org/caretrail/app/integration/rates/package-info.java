/** Exchange rates as the European Central Bank publishes them. */
@NullMarked
package org.caretrail.app.integration.rates;

import org.jspecify.annotations.NullMarked;
