package org.caretrail.app.config;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the sample aggregate, its reader and its process to every service that a test starts. */
@Configuration(proxyBeanMethods = false)
class TallyConfiguration {

    static final String PROCESS = "tally-process";

    @Bean
    TallyReader tallyReader() {
        return new TallyReader();
    }

    @Bean
    ConfigurerModule tally(ReaderRunner runner) {
        return axon -> {
            axon.configureAggregate(Tally.class);
            runner.run(axon, TallyReader.NAME);
            runner.run(axon, PROCESS);
            axon.eventProcessing()
                    .registerSaga(TallySaga.class)
                    .assignHandlerTypesMatching(PROCESS, TallySaga.class::equals);
        };
    }
}
