/** What happens because something happened: processes that follow the events of a case and send the next command. */
@NullMarked
package org.caretrail.domain.process;

import org.jspecify.annotations.NullMarked;
