package org.caretrail.planted.domain.process;

import org.axonframework.modelling.command.AggregateLifecycle;

final class Saga {

    private Saga() {}

    static void say(Object event) {
        AggregateLifecycle.apply(event);
    }
}
