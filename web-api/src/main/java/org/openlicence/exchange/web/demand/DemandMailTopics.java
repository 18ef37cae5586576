package org.openlicence.exchange.web.demand;

import java.util.List;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.web.mail.MailTopics;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** Steps of demands: whoever acts for an organisation may be written to about them. */
@Component
class DemandMailTopics implements MailTopics {
    private final PageText text;

    DemandMailTopics(PageText text) {
        this.text = text;
    }

    @Override
    public List<Topic> of(Actor actor) {
        return List.of(new Topic(WhenDemandMovedThenWriteMail.TOPIC, text.message("demand.mail.topic")));
    }
}
