package org.caretrail.app.web;

import jakarta.validation.Validator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON part of an upload, whatever media type the client put on it: many tools put none. */
@Component
class JsonParts {

    private final JsonMapper json;
    private final Validator validator;

    JsonParts(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws MalformedRequest naming every field that is wrong, below the name of the part */
    <T> T read(String part, String text, Class<T> type) {
        var value = parsed(part, text, type);
        var errors = validator.validate(value).stream()
                .map(v -> FieldError.at(part + "." + v.getPropertyPath(), v.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            throw new MalformedRequest(errors);
        }
        return value;
    }

    private <T> T parsed(String part, String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JacksonException e) {
            var error = UnreadableJson.explain(e);
            throw new MalformedRequest(List.of(new FieldError("/" + part + error.pointer(), error.message())));
        }
    }
}
