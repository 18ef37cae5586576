package org.openlicence.exchange.web.standing;

import java.util.List;
import org.openlicence.exchange.query.standingmatch.StandingReaders;
import org.openlicence.exchange.web.mail.UnmadeMails;
import org.springframework.stereotype.Component;

/** News of pairs that could not be made into a mail. */
@Component
class UnmadeStandingMails implements UnmadeMails {
    private final StandingReaders readers;

    UnmadeStandingMails(StandingReaders readers) {
        this.readers = readers;
    }

    @Override
    public List<Unmade> unmade(int most) {
        return readers.untold(most).stream()
                .map(each -> new Unmade(
                        each.personId(), StandingMails.TOPIC, each.failures(), each.failure(), each.nextAt()))
                .toList();
    }
}
