package org.caretrail.app.config;

import org.caretrail.app.integration.eessi.EessiFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of EESSI documents, as they are shipped. */
@Configuration(proxyBeanMethods = false)
class EessiConfiguration {

    @Bean
    EessiFields eessiFields() {
        return EessiFields.shipped();
    }
}
