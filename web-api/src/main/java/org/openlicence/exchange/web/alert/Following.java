package org.openlicence.exchange.web.alert;

import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.TemplateVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What templates ask about the reader; they read it as {@code following}. */
@Component
public class Following {
    private final Subscriptions subscriptions;
    private final ActorResolver actors;

    Following(Subscriptions subscriptions, ActorResolver actors) {
        this.subscriptions = subscriptions;
        this.actors = actors;
    }

    /** Whether the reader may follow things. */
    public boolean may() {
        return actors.current()
                .filter(actor -> actor.roles().contains(Role.REPRESENTATIVE))
                .isPresent();
    }

    /** Alerts the reader has not read. */
    public long unread() {
        return subscriptions.unread();
    }

    public boolean watches(String patentId) {
        return subscriptions.watches(patentId);
    }

    @Configuration(proxyBeanMethods = false)
    static class Variable {
        @Bean
        TemplateVariable followingVariable(Following following) {
            return new TemplateVariable("following", following);
        }
    }
}
