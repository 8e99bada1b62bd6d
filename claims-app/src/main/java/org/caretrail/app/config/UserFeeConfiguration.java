package org.caretrail.app.config;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.caretrail.domain.userfee.UserFeeAccount;
import org.caretrail.domain.userfee.UserFeeCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The accounts of user fees, each found by the person and year that its commands name. */
@Configuration(proxyBeanMethods = false)
class UserFeeConfiguration {

    @Bean
    ConfigurerModule userFeeAccounts() {
        return axon -> axon.configureAggregate(AggregateConfigurer.defaultConfiguration(UserFeeAccount.class)
                .configureCommandTargetResolver(_ -> UserFeeConfiguration::target));
    }

    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        if (!(message.getPayload() instanceof UserFeeCommand command)) {
            throw new IllegalArgumentException("no command to a user-fee account: " + message.getPayloadType());
        }
        return new VersionedAggregateIdentifier(command.accountId(), null);
    }
}
