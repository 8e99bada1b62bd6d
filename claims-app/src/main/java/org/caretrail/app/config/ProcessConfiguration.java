package org.caretrail.app.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.caretrail.domain.process.CoverProcess;
import org.caretrail.domain.process.DeemedGrantProcess;
import org.caretrail.domain.process.ErrandProcess;
import org.caretrail.domain.process.NotificationUseProcess;
import org.caretrail.domain.process.UserFeeProcess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The processes, each with a reader of its own. An event, what a process remembers of it and the command that it sends are
 * one transaction: a kill at any point leaves all of them or none. A step that is refused parks its case, as in a read model.
 */
@Configuration(proxyBeanMethods = false)
class ProcessConfiguration {

    /** Each process by the name of its reader. */
    static final Map<String, Class<?>> PROCESSES = Map.of(
            "user-fee-process", UserFeeProcess.class,
            "cover-process", CoverProcess.class,
            "deemed-grant-process", DeemedGrantProcess.class);

    private static final String ERRANDS = "errand-process";

    /** Whoever must have heard of an event before what it leads to can be missed. */
    static final List<String> READERS =
            Stream.concat(PROCESSES.keySet().stream(), Stream.of(ERRANDS)).toList();

    private static final String NOTIFICATION_USE = "notification-use";

    /** In the transaction of its cause, whose failure it may be: a decision for which there is no room is not taken. */
    @Bean
    ConfigurerModule takenWithTheDecision() {
        return axon -> axon.eventProcessing()
                .registerSubscribingEventProcessor(NOTIFICATION_USE)
                .registerListenerInvocationErrorHandler(NOTIFICATION_USE, _ -> PropagatingErrorHandler.instance())
                .registerEventHandler(_ -> new NotificationUseProcess())
                .assignHandlerTypesMatching(NOTIFICATION_USE, NotificationUseProcess.class::equals);
    }

    @Bean
    ConfigurerModule processes(ReaderRunner runner) {
        return axon -> PROCESSES.forEach((reader, process) -> {
            runner.run(axon, reader);
            axon.eventProcessing()
                    .registerSaga(process, saga -> {})
                    .assignHandlerTypesMatching(reader, process::equals);
        });
    }

    /** It remembers nothing, and is therefore no saga: what it sets follows from the case. */
    @Bean
    ConfigurerModule errands(ReaderRunner runner) {
        return axon -> {
            runner.run(axon, ERRANDS);
            axon.eventProcessing()
                    .registerEventHandler(_ -> new ErrandProcess())
                    .assignHandlerTypesMatching(ERRANDS, ErrandProcess.class::equals);
        };
    }
}
