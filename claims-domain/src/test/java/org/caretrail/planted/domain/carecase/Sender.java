package org.caretrail.planted.domain.carecase;

import org.axonframework.commandhandling.CommandBus;
import org.caretrail.planted.domain.regime.CircularLaw;

record Sender(CommandBus bus, CircularLaw law) {}
