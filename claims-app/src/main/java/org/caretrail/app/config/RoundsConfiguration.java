package org.caretrail.app.config;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.store.ProcessBacklog;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.process.TermKeeping;
import org.caretrail.projections.reading.ReaderPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the rounds over all cases need. */
@Configuration(proxyBeanMethods = false)
class RoundsConfiguration {

    @Bean
    ProcessBacklog processBacklog(JdbcClient database, ReaderPlaces places, TransactionTemplate transaction) {
        return new ProcessBacklog(ProcessConfiguration.READERS, database, places, transaction);
    }

    @Bean
    TermKeeping termKeeping(CommandGateway commands, OtherCases others) {
        return new TermKeeping(commands, others);
    }
}
