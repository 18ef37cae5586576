package org.openlicence.exchange.web.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a {@link LegalDay} from JSON text; numbers and arrays are none. */
final class LegalDayDeserializer extends StdScalarDeserializer<LocalDate> {
    LegalDayDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(context.constructType(LocalDate.class), parser);
        }
        try {
            return LegalDay.parse(parser.getString());
        } catch (IllegalArgumentException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "no day");
        }
    }
}
