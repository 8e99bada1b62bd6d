package org.caretrail.app.integration.letters;

import java.util.Properties;

/** One language as one institution writes it. */
record Wording(Words words, Figures figures, Phrases phrases) {

    static Wording of(Properties properties) {
        var words = new Words(properties);
        var figures = new Figures(words);
        return new Wording(words, figures, new Phrases(words, figures));
    }
}
