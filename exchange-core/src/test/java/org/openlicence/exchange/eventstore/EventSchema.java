package org.openlicence.exchange.eventstore;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema (2020-12) of an event, written from its record. */
final class EventSchema {
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EventSchema() {}

    static String of(EventCatalog.Entry entry) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", entry.name());
        schema.put("description", "revision " + entry.revision());
        schema.putAll(object(entry.type()));
        return PRETTY.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> object(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), of(component.getAnnotatedType()));
            if (!EventSamples.isNullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> of(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class) {
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            return map("type", "array", "items", of(element));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return map(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        if (plain.isRecord()) {
            return object(plain);
        }
        return switch (plain.getSimpleName()) {
            case "String" -> map("type", "string");
            case "int", "Integer" -> map("type", "integer", "format", "int32");
            case "long", "Long" -> map("type", "integer", "format", "int64");
            case "boolean", "Boolean" -> map("type", "boolean");
            default -> {
                if (plain == LocalDate.class) {
                    yield map("type", "string", "format", "date");
                }
                if (plain == Instant.class) {
                    yield map("type", "string", "format", "date-time");
                }
                throw new IllegalStateException("events hold no " + plain.getName());
            }
        };
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
