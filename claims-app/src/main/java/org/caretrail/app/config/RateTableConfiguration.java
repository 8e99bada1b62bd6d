package org.caretrail.app.config;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.caretrail.domain.ratetable.LoadedTable;
import org.caretrail.domain.ratetable.RateTableCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables that administrators load: one aggregate a table, found by the name that every command carries. */
@Configuration(proxyBeanMethods = false)
class RateTableConfiguration {

    @Bean
    ConfigurerModule loadedTables() {
        return axon -> axon.configureAggregate(AggregateConfigurer.defaultConfiguration(LoadedTable.class)
                .configureCommandTargetResolver(_ -> RateTableConfiguration::target));
    }

    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        if (!(message.getPayload() instanceof RateTableCommand command)) {
            throw new IllegalArgumentException("no command to a table: " + message.getPayloadType());
        }
        return new VersionedAggregateIdentifier((Object) command.table(), null);
    }
}
