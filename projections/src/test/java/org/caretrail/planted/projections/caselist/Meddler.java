package org.caretrail.planted.projections.caselist;

import org.axonframework.commandhandling.CommandBus;

record Meddler(CommandBus commands) {}
