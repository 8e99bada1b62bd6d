package org.caretrail.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo cases are lived by one, whoever else would. */
class DemoProgressTest extends RunningService {

    @Autowired
    private DemoProgress progress;

    private final AtomicInteger lived = new AtomicInteger();

    @Test
    void while_one_instance_lives_them_another_does_not() {
        progress.alone(() -> {
            progress.alone(lived::incrementAndGet);
            assertThat(lived).hasValue(0);
        });

        assertThat(lived).hasValue(0);
    }

    @Test
    void who_was_cut_off_leaves_them_to_the_next() {
        assertThatIllegalStateException()
                .isThrownBy(() -> progress.alone(() -> {
                    throw new IllegalStateException("cut off");
                }));

        progress.alone(lived::incrementAndGet);

        assertThat(lived).hasValue(1);
    }

    @Test
    void once_lived_they_are_not_begun_again() {
        assertThat(progress.begin()).isFalse();
    }
}
