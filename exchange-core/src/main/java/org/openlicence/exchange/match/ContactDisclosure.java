package org.openlicence.exchange.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openlicence.exchange.match.ContactBook.Contact;
import org.openlicence.exchange.match.DisclosureLog.Disclosure;
import org.openlicence.exchange.match.rule.BothSidesAgreed;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;

/**
 * Shows contacts to the two sides and their broker once both sides have agreed, and logs each time (Law on Promoting
 * Transformation art. 30). Judged by the events themselves, not by a view that may be behind.
 */
public final class ContactDisclosure {
    private final EventHistory history;
    private final ContactBook book;
    private final DisclosureLog log;

    public ContactDisclosure(EventHistory history, ContactBook book, DisclosureLog log) {
        this.history = history;
        this.book = book;
        this.log = log;
    }

    /**
     * Contacts of the sides, but for the reader's own, for those who represent a side or the broker.
     *
     * @throws Refused AUTH-01 for anybody else, MAT-12 until both sides have agreed
     */
    public List<Contact> show(MatchId matchId, Origin reader) {
        MatchState state = MatchState.of(matchId, history);
        String own = reader.actor().organisationId();
        if (state == null
                || !reader.actor().roles().contains(Role.REPRESENTATIVE)
                || state.relationsOf(reader.actor()).isEmpty()) {
            throw Refused.because(
                    Authorisation.CODE, Law.DESIGN.art("authorisation"), Map.of("command", "ContactDisclosure"));
        }
        BusinessRule.check(new BothSidesAgreed(state.status(), state.status().introduced()));
        List<Contact> shown = new ArrayList<>();
        Stream.of(state.proposed().enterpriseId(), state.proposed().ownerId())
                .filter(side -> !side.equals(own))
                .forEach(side -> {
                    shown.addAll(book.of(side));
                    log.write(new Disclosure(matchId, reader.actor().personId(), own, side, reader.at()));
                });
        return List.copyOf(shown);
    }
}
