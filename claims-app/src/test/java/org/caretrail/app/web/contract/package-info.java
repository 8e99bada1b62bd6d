/** What is published of the interface, and who may use it. */
@NullMarked
package org.caretrail.app.web.contract;

import org.jspecify.annotations.NullMarked;
