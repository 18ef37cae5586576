package org.openlicence.exchange.web.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads JSON strings, trims them, and refuses text that is not {@link CleanText}. Numbers are no strings. */
final class CleanTextDeserializer extends StdScalarDeserializer<String> {
    CleanTextDeserializer() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
        String text = parser.getString();
        if (!CleanText.clean(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", "control characters");
        }
        return text.strip();
    }
}
