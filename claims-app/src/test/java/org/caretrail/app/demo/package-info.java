@NullMarked
package org.caretrail.app.demo;

import org.jspecify.annotations.NullMarked;
