package org.caretrail.domain.shared;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void nobody_acts_anonymously() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(" ", Role.HANDLER));
    }
}
