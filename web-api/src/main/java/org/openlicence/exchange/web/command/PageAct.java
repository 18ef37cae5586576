package org.openlicence.exchange.web.command;

import java.util.Locale;

/** Something a page offers to do by a form of its own: a value of its capability's enum. Templates read the address. */
public interface PageAct {
    String name();

    /** Last part of the address the form is sent to: the name in lower case, its words joined by hyphens. */
    default String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no act has that address */
    static <A extends Enum<A> & PageAct> A at(Class<A> acts, String address) {
        return Enum.valueOf(acts, address.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
