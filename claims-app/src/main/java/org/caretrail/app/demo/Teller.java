package org.caretrail.app.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caretrail.app.demo.Story.Step;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lives through one story, step by step, over HTTP. What a step answers is kept under names that later steps use. Every
 * request has an idempotency key: told again under the same edition, nothing happens twice.
 */
public final class Teller {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final RestClient service;
    private final Tokens tokens;
    private final JsonMapper json;
    private final Story story;
    private final String edition;
    private final Map<String, String> kept = new HashMap<>();

    public Teller(RestClient service, Tokens tokens, JsonMapper json, Story story, String edition) {
        this.service = service;
        this.tokens = tokens;
        this.json = json;
        this.story = story;
        this.edition = edition;
        kept.put("edition", edition);
    }

    /** Takes the step of this number. */
    public void take(int number) {
        var step = story.steps().get(number);
        var answer = service.post()
                .uri("/api/v1" + named(step.post()))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.of(step.as()))
                .header("Idempotency-Key", story.name() + "-" + edition + "-" + number)
                .contentType(step.file() == null ? MediaType.APPLICATION_JSON : MediaType.MULTIPART_FORM_DATA)
                .body(content(step))
                .retrieve()
                .requiredBody(JsonNode.class);
        if (step.keep() != null) {
            step.keep()
                    .forEach(
                            (name, pointer) -> kept.put(name, answer.at(pointer).asString()));
        }
    }

    /** What the story kept, by name. */
    public Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    private Object content(Step step) {
        var body = named(String.valueOf(step.body()));
        if (step.file() == null) {
            return body;
        }
        var metadata = new HttpHeaders();
        metadata.setContentType(MediaType.APPLICATION_JSON);
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ClassPathResource("demo/documents/" + step.file()));
        parts.add("metadata", new HttpEntity<>(json.readTree(body), metadata));
        return parts;
    }

    private String named(String text) {
        return NAME.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }

    private String value(String name) {
        var value = kept.get(name);
        if (value == null) {
            throw new IllegalStateException(story.name() + " has not kept " + name + " yet");
        }
        return value;
    }
}
