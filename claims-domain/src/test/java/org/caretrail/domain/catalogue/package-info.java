/**
 * The catalogue of rules: every rule of the rule pages, what it does here, where, and by which tests it is shown. It is
 * generated into {@code docs/rules.md} from the tables under {@code resources/rules}, the sources, and a run of the law's own
 * tests; what it claims and cannot show fails the build.
 */
@NullMarked
package org.caretrail.domain.catalogue;

import org.jspecify.annotations.NullMarked;
