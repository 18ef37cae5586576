package org.openlicence.exchange.web.match;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.institution.Institutions;
import org.openlicence.exchange.web.mail.MailTopics;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** Introductions and lists of brokers, for whoever represents an organisation; what the office decided, for institutions. */
@Component
class MatchMailTopics implements MailTopics {
    private final Institutions institutions;
    private final PageText text;

    MatchMailTopics(Institutions institutions, PageText text) {
        this.institutions = institutions;
        this.text = text;
    }

    @Override
    public List<Topic> of(Actor actor) {
        if (!actor.roles().contains(Role.REPRESENTATIVE)) {
            return List.of();
        }
        List<Topic> topics = new ArrayList<>();
        topics.add(new Topic(WhenMatchMovedThenWriteMail.TOPIC, text.message("match.mail.topic")));
        topics.add(new Topic(ClientMails.TOPIC, text.message("match.mail.topic.broker")));
        if (institutions.ofOrganisation(actor.organisationId()).isPresent()) {
            topics.add(new Topic(Institutions.MAIL_TOPIC, text.message("institution.mail.topic")));
        }
        return topics;
    }
}
