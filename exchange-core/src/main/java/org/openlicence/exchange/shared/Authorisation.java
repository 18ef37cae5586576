package org.openlicence.exchange.shared;

import java.util.Map;
import java.util.Set;

/**
 * The one place that decides who may send which command.
 *
 * <p>The table is the {@link Permit} annotations on the commands. Aggregates call {@link #check} first thing in every
 * handler, with the relations the acting organisation has to them.
 */
public final class Authorisation {
    /** Code of the refusal; HTTP maps it to 403. */
    public static final String CODE = "AUTH-01";

    private Authorisation() {}

    /**
     * @param relations how the acting organisation stands to the aggregate; {@link Relation#ANY} need not be given
     * @throws Refused with code AUTH-01 when no permit of the command fits
     */
    public static void check(ExchangeCommand command, Set<Relation> relations) {
        Actor actor = command.origin().actor();
        for (Permit permit : command.getClass().getAnnotationsByType(Permit.class)) {
            boolean related = permit.relation() == Relation.ANY || relations.contains(permit.relation());
            if (related && actor.roles().contains(permit.role())) {
                return;
            }
        }
        throw Refused.because(
                CODE,
                Law.DESIGN.art("authorisation"),
                Map.of("command", command.getClass().getSimpleName()));
    }
}
