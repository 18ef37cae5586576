package org.openlicence.exchange.web.input;

import java.beans.PropertyEditor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Binds a form's record also where one of its values cannot be read: that component is null and its error stands beside its
 * field. Spring alone makes no record at all then, and neither pages nor controllers would have one to work with.
 */
final class FormBinder extends ExtendedServletRequestDataBinder {
    private @Nullable Object partial;

    FormBinder(@Nullable Object target, String name) {
        super(target, name);
    }

    @Override
    public void construct(ValueResolver values) {
        super.construct(new FormRows(values, getAutoGrowCollectionLimit()));
        Class<?> type = getTargetType() == null ? null : getTargetType().resolve();
        if (super.getTarget() == null
                && type != null
                && type.isRecord()
                && getBindingResult() instanceof Result result) {
            partial = result.record(type, "");
        }
    }

    @Override
    public @Nullable Object getTarget() {
        return partial == null ? super.getTarget() : partial;
    }

    @Override
    protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
        var result = new Result(getObjectName());
        if (getConversionService() != null) {
            result.initConversion(getConversionService());
        }
        return result;
    }

    /** Errors and values of the present target, whenever that comes about. */
    private final class Result extends AbstractPropertyBindingResult {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, Object> read = new HashMap<>();

        private transient @Nullable ConfigurablePropertyAccessor accessor;

        Result(String name) {
            super(name);
        }

        @Override
        public @Nullable Object getTarget() {
            return FormBinder.this.getTarget();
        }

        @Override
        public ConfigurablePropertyAccessor getPropertyAccessor() {
            if (accessor == null) {
                Object target = getTarget();
                if (target == null) {
                    throw new IllegalStateException("there is no form object yet");
                }
                var wrapper = new BeanWrapperImpl(target);
                wrapper.setExtractOldValueForEditor(true);
                wrapper.setAutoGrowNestedPaths(isAutoGrowNestedPaths());
                wrapper.setAutoGrowCollectionLimit(getAutoGrowCollectionLimit());
                wrapper.setConversionService(getConversionService());
                accessor = wrapper;
            }
            return accessor;
        }

        @Override
        protected @Nullable PropertyEditor getCustomEditor(String field) {
            return null; // editors read; what is shown again is formatted by the conversion service
        }

        @Override
        public void recordFieldValue(String field, Class<?> type, @Nullable Object value) {
            super.recordFieldValue(field, type, value);
            read.put(field, value);
        }

        /** A record of what could be read under a path, e.g. {@code owners[0].}. */
        Object record(Class<?> type, String path) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(components)
                    .map(component -> value(component, path + component.getName()))
                    .toArray();
            try {
                return BeanUtils.instantiateClass(type.getDeclaredConstructor(types), values);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record has its canonical constructor", e);
            }
        }

        private @Nullable Object value(RecordComponent component, String path) {
            Object value = read.get(path);
            if (component.getType().isRecord() && value == null && holdsErrors(path + ".")) {
                return record(component.getType(), path + ".");
            }
            Class<?> element = element(component);
            if (element == null || !holdsErrors(path + "[")) {
                return value;
            }
            List<Object> elements = new ArrayList<>();
            List<?> known = value instanceof List<?> list ? list : List.of();
            int size = Math.max(known.size(), sizeByErrors(path));
            for (int at = 0; at < size; at++) {
                Object good = at < known.size() ? known.get(at) : null;
                elements.add(good == null ? record(element, path + "[" + at + "].") : good);
            }
            return elements;
        }

        private boolean holdsErrors(String start) {
            return getFieldErrors().stream().anyMatch(error -> error.getField().startsWith(start));
        }

        private int sizeByErrors(String path) {
            return getFieldErrors().stream()
                            .map(error -> error.getField())
                            .filter(field -> field.matches(java.util.regex.Pattern.quote(path) + "\\[\\d{1,3}].*"))
                            .mapToInt(field -> Integer.parseInt(
                                    field.substring(path.length() + 1, field.indexOf(']', path.length()))))
                            .max()
                            .orElse(-1)
                    + 1;
        }

        private static @Nullable Class<?> element(RecordComponent component) {
            boolean list = component.getType().equals(List.class)
                    && component.getGenericType() instanceof ParameterizedType parameterized
                    && parameterized.getActualTypeArguments()[0] instanceof Class<?> only
                    && only.isRecord();
            return list
                    ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                    : null;
        }
    }
}
