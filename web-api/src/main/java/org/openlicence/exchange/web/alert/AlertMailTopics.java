package org.openlicence.exchange.web.alert;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.query.alertdesk.AlertView;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.mail.MailTopics;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** The watch-list and every saved search. */
@Component
class AlertMailTopics implements MailTopics {
    private final Subscriptions subscriptions;
    private final PageText text;

    AlertMailTopics(Subscriptions subscriptions, PageText text) {
        this.subscriptions = subscriptions;
        this.text = text;
    }

    @Override
    public List<Topic> of(Actor actor) {
        List<Topic> topics = new ArrayList<>();
        if (actor.roles().contains(Role.REPRESENTATIVE)) {
            topics.add(new Topic(AlertView.WATCH_LIST, text.message("nav.watch-list")));
            subscriptions
                    .searches(subscriptions.now(subscriptions.read(null)))
                    .forEach(search ->
                            topics.add(new Topic(search.searchId(), text.message("alert.of-search", search.name()))));
        }
        return topics;
    }
}
