package org.caretrail.app.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads days as {@code 2024-03-11} and in no other way, in bodies and in addresses: neither in the form of the caller's
 * language nor of a year that the database cannot hold, such as {@code +20240-03-11}.
 */
final class PlainDates extends StdScalarDeserializer<LocalDate> {

    private static final String HOW = "not a day such as 2024-03-11";
    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    PlainDates() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        try {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return parse(json.getString());
            }
        } catch (IllegalArgumentException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", HOW);
        }
        return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
    }

    /** @throws IllegalArgumentException for anything else */
    static LocalDate parse(String text) {
        try {
            if (PLAIN.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(HOW, e);
        }
        throw new IllegalArgumentException(HOW);
    }
}
