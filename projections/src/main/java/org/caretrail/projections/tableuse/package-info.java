/** Which decisions rest on which rows of the tables of the law. */
@NullMarked
package org.caretrail.projections.tableuse;

import org.jspecify.annotations.NullMarked;
