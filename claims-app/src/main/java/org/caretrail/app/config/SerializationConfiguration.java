package org.caretrail.app.config;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.event.UserFeeEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How events, tokens and sagas become JSON and come back without losing a digit. */
@Configuration(proxyBeanMethods = false)
class SerializationConfiguration {

    /**
     * Jackson's own validator refuses the context inside Axon's replay token, which makes a rebuild start over for ever;
     * and an amount read as a double, or stripped of its zeros, is no longer the amount that was decided.
     */
    @Bean
    Jackson3SerializerCustomizer axonJson() {
        var trusted = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.caretrail.")
                .allowIfSubType("java.util.")
                .allowIfSubType("java.lang.")
                .build();
        return json -> json.polymorphicTypeValidator(trusted)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    @Bean
    EventTypeNames eventTypeNames() {
        return new EventTypeNames(CaseEvent.class, CoverEvent.class, RateTableEvent.class, UserFeeEvent.class);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventTypeNames names, Jackson3SerializerCustomizer json) {
        return new NamedEventSerializer(names, json);
    }
}
