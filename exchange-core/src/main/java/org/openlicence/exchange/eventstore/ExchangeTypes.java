package org.openlicence.exchange.eventstore;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** Finds types of the exchange on the class path, so that nobody has to keep lists of them. */
public final class ExchangeTypes {
    /** Package under which every type of the exchange lives. */
    public static final String BASE_PACKAGE = "org.openlicence.exchange";

    private ExchangeTypes() {}

    /**
     * Top-level sealed interfaces that extend the given one themselves, e.g. all event families; sorted by name. A part of a
     * family that has a file of its own is no family.
     */
    public static List<Class<?>> sealedFamilies(Class<?> root) {
        return find(new AssignableTypeFilter(root)).stream()
                .filter(type -> type.isInterface() && type.isSealed())
                .filter(type -> List.of(type.getInterfaces()).contains(root))
                .toList();
    }

    /** Top-level classes that carry the annotation themselves; sorted by name. */
    public static List<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return find(new AnnotationTypeFilter(annotation, false)).stream()
                .filter(type -> type.isAnnotationPresent(annotation))
                .toList();
    }

    private static List<Class<?>> find(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true; // interfaces too: families are interfaces
            }
        };
        scan.addIncludeFilter(filter);
        List<Class<?>> found = new ArrayList<>();
        scan.findCandidateComponents(BASE_PACKAGE)
                .forEach(definition -> found.add(load(definition.getBeanClassName())));
        found.removeIf(type -> type.getEnclosingClass() != null);
        found.sort(Comparator.comparing(Class::getName));
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExchangeTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("found by the scan, so it must load: " + name, e);
        }
    }
}
