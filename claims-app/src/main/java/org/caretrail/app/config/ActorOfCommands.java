package org.caretrail.app.config;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.caretrail.domain.shared.Command;
import org.caretrail.projections.support.EventMetadata;

/**
 * Puts the actor of a command beside it, from where it goes to each of its events. What a process orders is then recorded
 * as the system's, and not as done by whoever caused the event that the process follows.
 */
final class ActorOfCommands implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (_, message) -> message.getPayload() instanceof Command command
                ? message.andMetaData(EventMetadata.of(command.act().by()))
                : message;
    }
}
