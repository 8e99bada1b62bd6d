/** Published cases, lived over HTTP from application to final ruling and held against the figures that are printed. */
@NullMarked
package org.caretrail.app.story;

import org.jspecify.annotations.NullMarked;
