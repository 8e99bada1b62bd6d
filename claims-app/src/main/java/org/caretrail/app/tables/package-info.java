/** The files from which tables of the law are loaded: sent by administrators, or put into a directory. */
@NullMarked
package org.caretrail.app.tables;

import org.jspecify.annotations.NullMarked;
