package org.caretrail.app.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a deployment; a test runs in the folder of its module. */
final class Deployment {

    private static final JsonMapper JSON = new JsonMapper();

    private Deployment() {}

    static JsonNode compose() {
        return yaml(read("docker", "compose.yaml"));
    }

    static JsonNode realm() {
        return json(read("docker", "realm.json"));
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** With anchors and merged keys as they work out. */
    static JsonNode yaml(String text) {
        return JSON.valueToTree(new Yaml().load(text));
    }

    static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(JsonNode array) {
        return all(array).stream().map(JsonNode::asString).toList();
    }

    /** A file by its path from the root of the repository. */
    static String read(String first, String... more) {
        try {
            return Files.readString(Path.of("..").resolve(Path.of(first, more)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
