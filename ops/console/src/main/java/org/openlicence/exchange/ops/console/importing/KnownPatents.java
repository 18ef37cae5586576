package org.openlicence.exchange.ops.console.importing;

import java.util.Collection;
import java.util.Set;

/** Which patents have a stream already; tells a new patent from a repeated one, whose command gives the same answer. */
@FunctionalInterface
public interface KnownPatents {
    /** Those of the given aggregate ids that have events. */
    Set<String> among(Collection<String> patentIds);
}
