package org.caretrail.app.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event, once stored, is readable for ever: its JSON is frozen in a file. Where a test fails because the JSON changed,
 * the event needs a new revision and an upcaster; where it fails because a file is missing, the one that it would be is
 * written under {@code target/events}, to be looked at and moved beside the others.
 */
class GoldenEventsTest extends RunningService {

    private static final Path FROZEN = Path.of("src/test/resources/events");
    private static final Path NOW = Path.of("target/events");

    private final JsonMapper pretty = JsonMapper.builder().build();

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer serializer;

    static List<Object> events() {
        return Stream.of(SampleEvents.all(), SampleUserFees.all(), SampleCovers.all(), SampleRateTables.all())
                .<Object>flatMap(List::stream)
                .toList();
    }

    /** Shapes in which events were once stored, each named by its event and by what it did not have. */
    static List<Path> earlier() throws IOException {
        try (Stream<Path> files = Files.list(FROZEN.resolve("earlier"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_event_has_a_sample() {
        assertThat(events().stream().map(Object::getClass))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        EventClasses.all().<Class<?>>map(c -> c).toList());
    }

    @Test
    void every_file_is_of_an_event() throws IOException {
        try (Stream<Path> files = Files.list(FROZEN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(EventClasses.all()
                            .map(event -> event.getSimpleName() + ".json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_written_as_it_always_was_and_read_back_the_same(Object event) throws IOException {
        var stored = serializer.serialize(event, String.class);
        var file = event.getClass().getSimpleName() + ".json";
        var text = pretty.writerWithDefaultPrettyPrinter().writeValueAsString(pretty.readTree(stored.getData())) + "\n";
        Files.createDirectories(NOW);
        Files.writeString(NOW.resolve(file), text);

        assertThat(FROZEN.resolve(file)).content().isEqualTo(text);
        assertThat(stored.getType().getName()).isEqualTo(event.getClass().getSimpleName());
        var frozen =
                new SimpleSerializedObject<>(Files.readString(FROZEN.resolve(file)), String.class, stored.getType());
        Object back = serializer.deserialize(frozen);
        assertThat(back).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void an_earlier_shape_is_still_read_and_keeps_all_it_said(Path file) throws IOException {
        var name = file.getFileName().toString();
        var then = Files.readString(file);
        var type = new SimpleSerializedType(name.substring(0, name.indexOf('.')), null);

        Object back = serializer.deserialize(new SimpleSerializedObject<>(then, String.class, type));
        var now = serializer.serialize(back, String.class);

        assertThat(now.getType().getName()).isEqualTo(type.getName());
        assertThat(holds(pretty.readTree(now.getData()), pretty.readTree(then))).isTrue();
    }

    /** Whether everything that one text says stands in another, which may say more. */
    private static boolean holds(JsonNode now, JsonNode then) {
        if (then.isObject()) {
            return then.propertyNames().stream()
                    .allMatch(field -> now.has(field) && holds(now.get(field), then.get(field)));
        }
        if (then.isArray()) {
            return now.size() == then.size()
                    && IntStream.range(0, then.size()).allMatch(i -> holds(now.get(i), then.get(i)));
        }
        return now.equals(then);
    }
}
