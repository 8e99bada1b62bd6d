package org.caretrail.app.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.app.docker.Deployment.texts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ComposeTest {

    private static final Schema SPECIFICATION = specification();

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(:\\?[^}]+)?}");

    private final JsonNode compose = Deployment.compose();

    static List<String> services() {
        return List.copyOf(Deployment.compose().at("/services").propertyNames());
    }

    @Test
    void it_is_what_the_specification_allows() {
        assertThat(SPECIFICATION.validate(compose)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services: {database: {imagine: postgres}}",
                "services: {database: {image: postgres, depends_on: {other: {condition: healthy}}}}"
            })
    void what_the_specification_does_not_allow_would_be_seen(String planted) {
        assertThat(SPECIFICATION.validate(Deployment.yaml(planted)))
                .extracting(Error::getInstanceLocation)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_service_is_watched_and_starts_again_by_itself(String service) {
        assertThat(setting(service, "restart").asString()).isEqualTo("unless-stopped");
        assertThat(setting(service, "healthcheck").has("test") || service.equals("service"))
                .as("a health check, which our own image brings along")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_service_waits_for_the_health_of_what_it_needs(String service) {
        assertThat(setting(service, "depends_on"))
                .allSatisfy(
                        needed -> assertThat(needed.at("/condition").asString()).isEqualTo("service_healthy"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_port_is_open_to_this_machine_only(String service) {
        assertThat(texts(setting(service, "ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_image_of_others_has_a_version(String service) {
        assertThat(setting(service, "build").isObject()
                        || setting(service, "image").asString().matches(".+:\\d+\\.\\d+.*"))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("services")
    void no_secret_stands_in_the_file(String service) {
        assertThat(setting(service, "environment").properties())
                .filteredOn(variable -> variable.getKey().matches(".*(PASSWORD|SECRET|KEY)"))
                .extracting(variable -> variable.getValue().asString())
                .allMatch(value -> VARIABLE.matcher(value).matches());
    }

    @Test
    void what_is_not_set_is_named_before_anything_starts() {
        Map<String, List<MatchResult>> uses = VARIABLE.matcher(Deployment.read("docker", "compose.yaml"))
                .results()
                .collect(Collectors.groupingBy(use -> use.group(1)));

        assertThat(uses)
                .allSatisfy((_, places) -> assertThat(places).anyMatch(place -> place.group(2) != null))
                .hasSize(8);
        assertThat(uses.keySet()).isEqualTo(variablesOfTheExample());
    }

    @Test
    void production_is_told_all_it_asks_for() {
        assertThat(setting("service", "environment").propertyNames())
                .contains(
                        "SPRING_DATASOURCE_URL",
                        "SPRING_DATASOURCE_USERNAME",
                        "SPRING_DATASOURCE_PASSWORD",
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                        "CARETRAIL_PERSON_NUMBER_KEY");
        assertThat(setting("service", "environment")
                        .at("/SPRING_PROFILES_ACTIVE")
                        .asString())
                .isEqualTo("production");
    }

    private static Schema specification() {
        var schema = (ObjectNode) Deployment.json(
                Deployment.read("claims-app", "src", "test", "resources", "compose-spec", "compose-spec.json"));
        // the file names its dialect with https, by which no validator knows it, and itself by half an address
        schema.remove(List.of("$schema", "$id"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }

    private JsonNode setting(String service, String name) {
        return compose.at("/services/" + service + "/" + name);
    }

    private static Set<String> variablesOfTheExample() {
        return Deployment.read("docker", "env.example")
                .lines()
                .filter(line -> line.endsWith("="))
                .map(line -> line.substring(0, line.length() - 1))
                .collect(Collectors.toSet());
    }
}
