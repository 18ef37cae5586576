package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Predicate;

/** The classes of all modules this test sees, without tests. */
public final class ExchangeClasses {
    static final String BASE = "org.openlicence.exchange.";

    public static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openlicence.exchange");

    private ExchangeClasses() {}

    /** Those a rule is about. Fails when there are fewer than expected: a rule that looks at nothing holds nothing. */
    public static JavaClasses those(String what, int atLeast, Predicate<JavaClass> wanted) {
        JavaClasses found = ALL.that(DescribedPredicate.describe(what, wanted::test));
        assertThat(found.size()).as("how many are %s", what).isGreaterThanOrEqualTo(atLeast);
        return found;
    }

    /** First package below the base, e.g. {@code listing} for {@code …exchange.listing.rule}; empty for the base itself. */
    static String area(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()).split("\\.")[0] : "";
    }

    /** Whether one of the packages below the base has this name, e.g. {@code jdbc}. */
    static boolean in(JavaClass type, String part) {
        return (type.getPackageName() + ".").contains("." + part + ".");
    }
}
