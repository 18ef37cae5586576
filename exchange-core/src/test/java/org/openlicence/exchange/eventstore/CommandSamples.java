package org.openlicence.exchange.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;

/** Makes a command of any kind from the shape of its record: given values by type or name, plain ones otherwise. */
record CommandSamples(Map<Class<?>, Object> byType, Map<String, Object> byName) {
    ExchangeCommand of(Class<?> command, Origin origin) {
        return (ExchangeCommand) make(command, origin);
    }

    private Object make(Class<?> record, Origin origin) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType(), origin))
                .toArray();
        try {
            var constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + record.getName(), e);
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getRawType() : type);
    }

    private Object value(String name, Type type, Origin origin) {
        Object named = byName.get(name);
        if (named != null && raw(type).isInstance(named)) {
            return named;
        }
        if (type instanceof ParameterizedType list) {
            Object element = value(name, list.getActualTypeArguments()[0], origin);
            return raw(list) == Set.class ? Set.of(element) : List.of(element);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Origin.class) {
            return origin;
        }
        if (byType.containsKey(plain)) {
            return byType.get(plain);
        }
        if (plain == String.class) {
            return name;
        }
        if (plain == LocalDate.class) {
            return origin.day();
        }
        if (plain == Instant.class) {
            return origin.at();
        }
        if (plain == Money.class) {
            return Money.ofFen(100);
        }
        if (plain == int.class || plain == Integer.class) {
            return 1;
        }
        if (plain == long.class || plain == Long.class) {
            return 100L;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return false;
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : make(plain, origin);
    }

    /** What a patent is filed with. */
    static Bibliography bibliography() {
        return new Bibliography(
                "一种电池隔膜",
                "A battery separator",
                null,
                null,
                List.of("H01M 50/40"),
                LocalDate.of(2018, 6, 29),
                LocalDate.of(2019, 3, 19),
                null);
    }
}
