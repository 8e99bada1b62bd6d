/** The demonstration: published cases lived through the service's own HTTP interface, each step at its own date. */
@NullMarked
package org.caretrail.app.demo;

import org.jspecify.annotations.NullMarked;
