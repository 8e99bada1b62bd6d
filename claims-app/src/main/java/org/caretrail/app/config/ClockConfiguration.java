package org.caretrail.app.config;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock that everything asks which day it is. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!demo")
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("demo")
    DemoClock demoClock() {
        return new DemoClock(Clock.systemUTC());
    }
}
