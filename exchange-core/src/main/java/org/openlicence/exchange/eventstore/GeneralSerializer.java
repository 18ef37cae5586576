package org.openlicence.exchange.eventstore;

import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes what Axon keeps for itself: tokens and the diagnostics of dead letters.
 *
 * <p>A replay token names the class of the tokens inside it. Jackson 3 reads such a name only when a validator allows it;
 * without one, a new processing group on a filled store could never start (AxonFramework issue 4160).
 */
final class GeneralSerializer extends Jackson3Serializer {
    GeneralSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(GeneralSerializer::allowTokens));
    }

    private static void allowTokens(JsonMapper.Builder mapper) {
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .build());
    }
}
