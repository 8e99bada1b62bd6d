package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

class EventTypeNamesTest {

    private final NamedEventSerializer serializer =
            new NamedEventSerializer(new EventTypeNames(Happening.class), new SerializationConfiguration().axonJson());

    @Test
    void an_event_is_stored_under_its_plain_name() {
        assertThat(serializer.typeForClass(Happening.Deeper.Arrived.class).getName())
                .isEqualTo("Arrived");
        assertThat(serializer.typeForClass(String.class).getName()).isEqualTo("java.lang.String");
    }

    @Test
    void a_stored_name_finds_its_class_again() {
        var stored = serializer.serialize(new Happening.Deeper.Arrived("x"), String.class);

        assertThat(stored.getType().getName()).isEqualTo("Arrived");
        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(new Happening.Deeper.Arrived("x"));
    }

    @Test
    void a_name_that_nobody_knows_is_no_guess() {
        var stored = new SimpleSerializedObject<>("{}", String.class, "NeverHeardOf", null);

        assertThat(serializer.classForType(stored.getType()).getSimpleName()).isEqualTo("UnknownSerializedType");
    }

    @Test
    void two_events_of_one_name_stop_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new EventTypeNames(Ambiguous.class))
                .withMessageContaining("Twin");
    }

    sealed interface Happening {
        record Begun() implements Happening {}

        sealed interface Deeper extends Happening {
            record Arrived(String what) implements Deeper {}
        }
    }

    sealed interface Ambiguous {
        sealed interface Left extends Ambiguous {
            record Twin() implements Left {}
        }

        sealed interface Right extends Ambiguous {
            record Twin() implements Right {}
        }
    }
}
