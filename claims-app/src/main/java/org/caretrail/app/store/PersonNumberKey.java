package org.caretrail.app.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.caretrail.app.config.start.ProductionCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The secret under which national numbers are hashed. Whoever changes it makes strangers of everybody known. */
@Component
class PersonNumberKey implements ProductionCheck {

    private static final int SHORTEST = 32;

    private final String key;

    PersonNumberKey(@Value("${caretrail.person-number-key:}") String key) {
        this.key = key;
    }

    byte[] bytes() {
        if (key.isEmpty()) {
            throw new IllegalStateException("caretrail.person-number-key is not set");
        }
        return key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<String> objection() {
        return key.length() >= SHORTEST && !key.startsWith("demo-")
                ? Optional.empty()
                : Optional.of("National numbers are not protected: set CARETRAIL_PERSON_NUMBER_KEY to a secret of at"
                        + " least " + SHORTEST + " characters, and keep it.");
    }
}
