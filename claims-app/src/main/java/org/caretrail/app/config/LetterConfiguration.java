package org.caretrail.app.config;

import org.axonframework.config.ConfigurerModule;
import org.caretrail.app.integration.letters.DecisionLetterReader;
import org.caretrail.app.integration.letters.DecisionLetters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader that has the letter of each decision made, so that no decision waits for it. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    private static final String DECISION_LETTERS = "decision-letters";

    /** A letter takes a good part of a second. */
    private static final int LETTERS_PER_BATCH = 10;

    @Bean
    ConfigurerModule decisionLetterReading(ReaderRunner runner, DecisionLetters letters) {
        return axon -> {
            runner.run(axon, DECISION_LETTERS, LETTERS_PER_BATCH);
            axon.eventProcessing()
                    .registerEventHandler(_ -> new DecisionLetterReader(letters))
                    .assignHandlerTypesMatching(DECISION_LETTERS, DecisionLetterReader.class::equals);
        };
    }
}
