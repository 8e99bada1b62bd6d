package org.caretrail.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The stories that the demonstration tells, kept under {@code resources/demo/stories}. */
public final class Stories {

    public static final List<String> NAMES = List.of("gcz-202001438", "gcz-202001438-new", "esa-85598", "marie");

    private Stories() {}

    public static Story read(String name, JsonMapper json) {
        try (var text = new ClassPathResource("demo/stories/" + name + ".json").getInputStream()) {
            return json.readValue(text, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
