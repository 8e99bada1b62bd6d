package org.caretrail.app.config;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.caretrail.domain.cover.CoverAccount;
import org.caretrail.domain.cover.CoverCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The accounts of deductible and covers, each found by the person and year that its commands name. */
@Configuration(proxyBeanMethods = false)
class CoverConfiguration {

    @Bean
    ConfigurerModule coverAccounts() {
        return axon -> axon.configureAggregate(AggregateConfigurer.defaultConfiguration(CoverAccount.class)
                .configureCommandTargetResolver(_ -> CoverConfiguration::target));
    }

    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        if (!(message.getPayload() instanceof CoverCommand command)) {
            throw new IllegalArgumentException("no command to a cover account: " + message.getPayloadType());
        }
        return new VersionedAggregateIdentifier(command.accountId(), null);
    }
}
