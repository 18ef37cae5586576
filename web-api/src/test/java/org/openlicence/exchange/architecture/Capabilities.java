package org.openlicence.exchange.architecture;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * What is a module for Spring Modulith: each package directly below the base. Its public types are its interface, and so are
 * its sub-packages but for those that are nobody else's business. Said here and not by annotations, because capabilities are
 * plain Java.
 */
public final class Capabilities implements ApplicationModuleDetectionStrategy {
    /** Rules are judged by their capability, and adapters found by Spring. */
    private static final Set<String> INTERNAL = Set.of("rule", "jdbc", "upcast");
    /** What the adapters of several capabilities have in common. */
    private static final String COMMON = "org.openlicence.exchange.shared.jdbc";

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return root.getDirectSubPackages().stream();
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage module, ApplicationModuleInformation information) {
        return NamedInterfaces.builder(module)
                .including(sub ->
                        !INTERNAL.contains(sub.getLocalName()) || sub.getName().equals(COMMON))
                .recursive()
                .build();
    }
}
