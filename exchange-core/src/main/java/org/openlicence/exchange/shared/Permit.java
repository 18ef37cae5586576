package org.openlicence.exchange.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may send a command: a role, and how the acting organisation must stand to the aggregate.
 *
 * <p>Repeated permits are alternatives. A command without one is refused to everybody, see {@link Authorisation}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Permit.Any.class)
public @interface Permit {
    Role role();

    Relation relation() default Relation.ANY;

    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Any {
        Permit[] value();
    }
}
