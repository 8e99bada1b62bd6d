/** What people judged: answers to the questions of the law, and what the price rests on. */
@NullMarked
package org.caretrail.domain.assessment;

import org.jspecify.annotations.NullMarked;
