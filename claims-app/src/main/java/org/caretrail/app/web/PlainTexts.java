package org.caretrail.app.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads texts that the database can hold: a NUL, or half a character, would be refused there and stop every reader. */
final class PlainTexts extends StringDeserializer {

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        var text = super.deserialize(json, context);
        if (text != null && text.codePoints().anyMatch(PlainTexts::isUnstorable)) {
            return (String) context.handleWeirdStringValue(String.class, "", "not a text");
        }
        return text;
    }

    private static boolean isUnstorable(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }
}
