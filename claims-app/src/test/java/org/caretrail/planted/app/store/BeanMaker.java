package org.caretrail.planted.app.store;

import org.springframework.context.annotation.Bean;

final class BeanMaker {

    @Bean
    String made() {
        return "in the wrong room";
    }
}
