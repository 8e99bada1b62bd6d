package org.caretrail.app.config;

import java.util.Map;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.lifecycle.Phase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The processes, each with a reader of its own. An event, what a process remembers of it and the command that it sends are
 * one transaction: a kill at any point leaves all of them or none.
 */
@Configuration(proxyBeanMethods = false)
class ProcessConfiguration {

    /** Each process by the name of its reader. */
    private static final Map<String, Class<?>> PROCESSES = Map.of();

    @Bean
    ConfigurerModule processes() {
        return axon -> PROCESSES.forEach((reader, process) -> {
            var coordinator = new EagerCoordinator(reader);
            axon.onShutdown(Phase.EXTERNAL_CONNECTIONS, coordinator::shutdownNow);
            axon.eventProcessing()
                    .registerSaga(process, saga -> {})
                    .assignHandlerTypesMatching(reader, process::equals)
                    .registerListenerInvocationErrorHandler(reader, _ -> PropagatingErrorHandler.instance())
                    .registerPooledStreamingEventProcessorConfiguration(
                            reader, (_, settings) -> settings.coordinatorExecutor(coordinator));
        });
    }
}
