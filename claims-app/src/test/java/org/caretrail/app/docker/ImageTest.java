package org.caretrail.app.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.loader.tools.Layer;
import org.springframework.boot.loader.tools.Layers;

class ImageTest {

    /** One instruction a line: what is continued is joined, what is a comment left out. */
    private final List<String> dockerfile = Deployment.read("docker", "Dockerfile")
            .replaceAll("(?m)^#.*\\R", "")
            .replaceAll("\\\\\\R\\s*", "")
            .lines()
            .filter(line -> !line.isBlank())
            .toList();

    @Test
    void it_stands_on_images_of_a_known_version() {
        assertThat(all("FROM")).hasSize(2).allMatch(from -> from.matches("\\S+:\\d+\\.\\d+\\.\\d+\\S*( AS build)?"));
    }

    @Test
    void it_brings_the_layers_of_the_jar_with_what_changes_least_first() {
        var layers = StreamSupport.stream(Layers.IMPLICIT.spliterator(), false)
                .map(Layer::toString)
                .map(layer -> "--from=build /layers/" + layer + "/ ./")
                .toList();

        assertThat(all("COPY").subList(1, all("COPY").size())).isEqualTo(layers).isNotEmpty();
    }

    @Test
    void it_runs_as_a_user_who_is_not_root() {
        assertThat(all("USER")).singleElement().asString().matches("[1-9]\\d+:[1-9]\\d+");
        assertThat(dockerfile.indexOf("USER " + all("USER").getFirst()))
                .isGreaterThan(lastOf("RUN"))
                .isGreaterThan(lastOf("COPY"));
    }

    @Test
    void signals_reach_the_service_and_not_a_shell() {
        assertThat(all("ENTRYPOINT")).singleElement().asString().startsWith("[\"java\", ");
    }

    @Test
    void it_says_whether_it_is_well_by_the_path_that_needs_no_token() {
        assertThat(all("HEALTHCHECK")).singleElement().asString().contains("/actuator/health");
        assertThat(Deployment.read(
                        "claims-app", "src", "main", "java", "org", "caretrail", "app", "security", "AccessRules.java"))
                .contains("\"/actuator/health\"");
    }

    @Test
    void it_starts_for_production() {
        assertThat(all("ENV")).contains("SPRING_PROFILES_ACTIVE=production");
    }

    private List<String> all(String instruction) {
        return dockerfile.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }

    private int lastOf(String instruction) {
        return dockerfile.lastIndexOf(instruction + " " + all(instruction).getLast());
    }
}
