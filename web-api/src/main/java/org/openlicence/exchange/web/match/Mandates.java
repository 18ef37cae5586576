package org.openlicence.exchange.web.match;

import java.time.Clock;
import java.util.List;
import org.openlicence.exchange.match.ClientList;
import org.openlicence.exchange.match.ClientList.Answer;
import org.openlicence.exchange.match.ClientList.Claim;
import org.openlicence.exchange.match.ClientList.Client;
import org.openlicence.exchange.match.ClientList.Mandate;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Mandates that brokers name of the reader's organisation, and what it says to them. */
@Component
class Mandates {
    private static final int SHOWN = 200;

    private final ClientList list;
    private final ActorResolver actors;
    private final Clock clock;

    Mandates(ClientList list, ActorResolver actors, Clock clock) {
        this.list = list;
        this.actors = actors;
        this.clock = clock;
    }

    /** A mandate as its client reads it. @param mandateHash what an answer names */
    public record Named(String brokerId, Mandate mandate, String mandateHash, MandateState state) {}

    /** By broker. */
    List<Named> all() {
        return list.claimedOf(actors.required().organisationId(), SHOWN).stream()
                .map(this::named)
                .toList();
    }

    /**
     * Says whether a mandate is the organisation's own; the same again changes nothing, and what was said can be taken back.
     *
     * @param shownHash of the mandate that was read
     * @throws NotFound when the broker names none
     * @throws org.openlicence.exchange.shared.Refused MAT-24
     */
    Named answer(String broker, String shownHash, boolean confirmed) {
        Actor actor = actors.required();
        Named named = named(broker, actor);
        BusinessRule.check(List.of(named.mandate().wasShown(shownHash)));
        boolean said = list.find(broker, actor.organisationId())
                .flatMap(Client::answer)
                .filter(answer -> answer.confirmed() == confirmed)
                .isPresent();
        if (!said) {
            list.answer(
                    broker,
                    actor.organisationId(),
                    new Answer(shownHash, confirmed, actor.personId(), clock.instant()));
        }
        return named(broker, actor);
    }

    private Named named(String broker, Actor actor) {
        return list.find(broker, actor.organisationId())
                .filter(client -> client.mandate() != null)
                .map(client -> named(new Claim(broker, client)))
                .orElseThrow(() -> new NotFound(broker));
    }

    private Named named(Claim claim) {
        Mandate mandate = claim.client().mandate();
        if (mandate == null) {
            throw new IllegalStateException("a claim without mandate");
        }
        return new Named(
                claim.brokerId(),
                mandate,
                mandate.hash(),
                MandateState.of(claim.client(), Shanghai.dayOf(clock.instant()), true));
    }
}
