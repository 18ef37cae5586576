package org.openlicence.exchange.web.alert;

import java.util.List;
import org.openlicence.exchange.query.alertdesk.MailRetries;
import org.openlicence.exchange.web.mail.UnmadeMails;
import org.springframework.stereotype.Component;

/** Alerts that could not be made into a mail. */
@Component
class UnmadeAlertMails implements UnmadeMails {
    private final MailRetries retries;

    UnmadeAlertMails(MailRetries retries) {
        this.retries = retries;
    }

    @Override
    public List<Unmade> unmade(int most) {
        return retries.unmade(most).stream()
                .map(each -> new Unmade(each.personId(), each.topic(), each.tries(), each.failure(), each.nextAt()))
                .toList();
    }
}
