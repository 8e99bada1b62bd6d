package org.caretrail.app.config;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.caretrail.domain.carecase.CareCase;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.priornotification.PriorNotification;
import org.caretrail.domain.reimbursement.ReimbursementClaim;
import org.caretrail.domain.s2.S2Authorisation;
import org.caretrail.projections.support.EventMetadata;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cases: one polymorphic aggregate, found by the id that every command carries. */
@Configuration(proxyBeanMethods = false)
class CaseConfiguration {

    @Bean
    ConfigurerModule cases() {
        return axon -> axon.configureAggregate(AggregateConfigurer.defaultConfiguration(CareCase.class)
                .withSubtypes(PriorNotification.class, S2Authorisation.class, ReimbursementClaim.class)
                .configureCommandTargetResolver(_ -> CaseConfiguration::target));
    }

    @Bean
    ConfigurerModule actorOfCommands() {
        return axon -> axon.onInitialize(configuration -> configuration.onStart(
                Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                () -> configuration.commandBus().registerDispatchInterceptor(new ActorOfCommands())));
    }

    /** Who acted goes from the command to each of its events. */
    @Bean
    CorrelationDataProvider actorOfEvents() {
        return new SimpleCorrelationDataProvider(EventMetadata.ACTOR_ID, EventMetadata.ACTOR_ROLE);
    }

    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        if (!(message.getPayload() instanceof CaseCommand command)) {
            throw new IllegalArgumentException("no case command: " + message.getPayloadType());
        }
        var seen = (@Nullable Long) message.getMetaData().get(CommandMetadata.SEEN_VERSION);
        return new VersionedAggregateIdentifier(command.caseId(), seen == null ? null : seen - 1);
    }
}
