package org.caretrail.app.config.time;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    DemoClock demoClock(JdbcClient database) {
        return new DemoClock(InstantSource.system(), new PostgresClockMemory(database));
    }
}
