/** The event store, its serialization and its clock: everything Axon needs to be told. */
@NullMarked
package org.caretrail.app.config;

import org.jspecify.annotations.NullMarked;
