package org.openlicence.exchange.web.mail;

import java.util.List;
import org.openlicence.exchange.shared.Actor;

/** Topics a capability may write about; a person turns the mails of each off and on again. */
public interface MailTopics {
    /** Those that concern a person in the part played, named in the reader's language; none when nothing is ever written. */
    List<Topic> of(Actor actor);

    /** @param topic as mails carry it. @param name e.g. {@code My watch-list} */
    record Topic(String topic, String name) {}
}
