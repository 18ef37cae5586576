package org.openlicence.exchange.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A business rule: a record named as the sentence that must hold, whose components are the facts it judges.
 *
 * <p>The law index in {@code docs/generated/law-index.md} is written from these annotations; a rule without a test
 * that names its code fails the build. A retired code stays and is never used again.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {
    /** Stable code shown to users and kept in events, e.g. {@code OL-03}. */
    String code();

    /** The text the rule comes from. */
    Law law();

    /** Article within it, e.g. {@code 86(1)}. */
    String article() default "";
}
