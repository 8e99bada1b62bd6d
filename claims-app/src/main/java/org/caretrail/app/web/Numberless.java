package org.caretrail.app.web;

import org.caretrail.app.store.PersonNumbers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes identity numbers out of what another institution sent: they are kept in no other place than that of the numbers. */
@Component
class Numberless {

    private static final String IDENTIFIER = "identifier";

    private final PersonNumbers persons;
    private final JsonMapper json;

    Numberless(PersonNumbers persons, JsonMapper json) {
        this.persons = persons;
        this.json = json;
    }

    /** A copy without any identifier, whatever its form and depth, and without a national number in any text or figure. */
    JsonNode of(JsonNode content) {
        return switch (content) {
            case ObjectNode object -> {
                var copy = json.createObjectNode();
                object.properties().stream()
                        .filter(field -> !field.getKey().equals(IDENTIFIER))
                        .forEach(field -> copy.set(field.getKey(), of(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = json.createArrayNode();
                array.forEach(each -> copy.add(of(each)));
                yield copy;
            }
            case JsonNode value
            when (value.isString() || value.isNumber()) && persons.looksLikeNationalNumber(value.asString()) ->
                json.getNodeFactory().stringNode(persons.withoutNationalNumbers(value.asString()));
            default -> content;
        };
    }
}
