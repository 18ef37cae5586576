package org.openlicence.exchange.eventstore;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes events with fixed values from the shape of their records, so that nobody writes samples by hand. */
final class EventSamples {
    private EventSamples() {}

    /** Every component has a value, lists have one element. */
    static Object full(Class<?> record) {
        return make(record, true);
    }

    /** Nullable components are absent, lists are empty. */
    static Object minimal(Class<?> record) {
        return make(record, false);
    }

    static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Object make(Class<?> record, boolean full) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getName(), components[i].getAnnotatedType(), full);
        }
        try {
            var constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + record.getName(), e);
        }
    }

    private static @Nullable Object value(String name, AnnotatedType annotated, boolean full) {
        if (!full && isNullable(annotated)) {
            return null;
        }
        Type type = annotated.getType();
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class) {
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            return full ? List.of(java.util.Objects.requireNonNull(value(name, element, true))) : List.of();
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalStateException("events hold no " + type);
        }
        if (plain == String.class) {
            return name + "-1";
        }
        if (plain == int.class || plain == Integer.class) {
            return 1;
        }
        if (plain == long.class || plain == Long.class) {
            return 12345L;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2026, 11, 22);
        }
        if (plain == Instant.class) {
            return Instant.parse("2026-11-22T04:00:00.123Z");
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return make(plain, full);
        }
        throw new IllegalStateException("events hold no " + plain.getName() + ", see " + name);
    }
}
