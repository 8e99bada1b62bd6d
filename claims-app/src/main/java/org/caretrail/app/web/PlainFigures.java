package org.caretrail.app.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads figures as people write them: {@code 1e999999999} is short to send and fills the memory once written out. */
final class PlainFigures extends StdScalarDeserializer<BigDecimal> {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    PlainFigures() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
        var token = json.currentToken();
        var isFigure = token == JsonToken.VALUE_STRING || token.isNumeric();
        if (!isFigure || !PLAIN.matcher(json.getString()).matches()) {
            return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, "", "not a decimal number");
        }
        return new BigDecimal(json.getString());
    }
}
