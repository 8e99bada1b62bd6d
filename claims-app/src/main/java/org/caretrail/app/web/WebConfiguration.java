package org.caretrail.app.web;

import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.app.security.Actors;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How requests are read and answers written. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    static {
        // what is read from headers and token is no field of a body in the published contract
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Call.class)
                .addSimpleTypesForParameterObject(PersonId.class, Country.class);
    }

    private final Actors actors;

    WebConfiguration(Actors actors) {
        this.actors = actors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallResolver(actors));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, PlainDates::parse);
    }

    /** Envelopes are for the store: who may read a case reads what is inside. */
    @Bean
    JacksonModule openedEnvelopes() {
        return new SimpleModule("opened-envelopes").addSerializer(new Opened());
    }

    /** A step's headers, which controllers do not handle, are part of the contract all the same. */
    @Bean
    OperationCustomizer headersOfSteps() {
        return (operation, handler) -> {
            var isStep = Stream.of(handler.getMethodParameters()).anyMatch(p -> p.getParameterType() == Call.class);
            return isStep
                    ? operation
                            .addParametersItem(new HeaderParameter()
                                    .name(CallResolver.KEY)
                                    .description("a repeat with the same key and body returns the first answer"))
                            .addParametersItem(new HeaderParameter()
                                    .name(HttpHeaders.IF_MATCH)
                                    .description("the ETag of the case as it was last seen"))
                    : operation;
        };
    }

    /** What comes in can be stored, and is no larger stored than sent. */
    @Bean
    JacksonModule plainValues() {
        return new SimpleModule("plain-values")
                .addDeserializer(BigDecimal.class, new PlainFigures())
                .addDeserializer(LocalDate.class, new PlainDates())
                .addDeserializer(String.class, new PlainTexts());
    }

    private static final class Opened extends StdSerializer<PersonalData<?>> {

        Opened() {
            super(PersonalData.class);
        }

        @Override
        public void serialize(PersonalData<?> envelope, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, envelope.clear());
        }
    }
}
