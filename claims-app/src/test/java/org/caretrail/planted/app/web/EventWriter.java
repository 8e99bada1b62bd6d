package org.caretrail.planted.app.web;

import org.axonframework.eventsourcing.eventstore.EventStore;

record EventWriter(EventStore store) {}
