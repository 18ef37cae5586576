package org.openlicence.exchange.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under their logical names, and reads only what the {@link EventCatalog} knows.
 *
 * <p>No Java class name ever enters history, so records may move freely. An unknown name, a revision without upcaster, or a
 * member that no component takes is an error and not an event quietly left out: a decision taken on half a history is wrong.
 */
public final class NamedEventSerializer extends Jackson3Serializer {
    private static final String META_DATA = MetaData.class.getName();

    private final EventCatalog catalog;

    public NamedEventSerializer(EventCatalog catalog) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(NamedEventSerializer::form));
        this.catalog = catalog;
    }

    /** The form of stored events: components in the order of the record, absent ones left out, dates as ISO text. */
    public static void form(JsonMapper.Builder mapper) {
        mapper.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    @Override
    @SuppressWarnings("rawtypes") // as in the interface
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type == Void.TYPE || MetaData.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        EventCatalog.Entry entry = catalog.of(type);
        if (entry == null) {
            throw new SerializationException(type.getName() + " is not in the event catalogue");
        }
        return new SimpleSerializedType(entry.name(), entry.revision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (META_DATA.equals(type.getName())) {
            return MetaData.class;
        }
        EventCatalog.Entry entry = catalog.named(type.getName());
        if (entry == null) {
            throw new SerializationException("no event is called " + type.getName());
        }
        if (!entry.revision().equals(type.getRevision())) {
            throw new SerializationException(type.getName() + " is read at revision " + entry.revision()
                    + ", and no upcaster leads there from " + type.getRevision());
        }
        return entry.type();
    }
}
