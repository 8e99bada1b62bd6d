/** What an operator looks at: who follows the events and how far, and which cases wait for somebody to see to them. */
@NullMarked
package org.caretrail.projections.desk;

import org.jspecify.annotations.NullMarked;
