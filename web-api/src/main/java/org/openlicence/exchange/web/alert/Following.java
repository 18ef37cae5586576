package org.openlicence.exchange.web.alert;

import java.util.Set;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.TemplateVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What templates ask about the reader; they read it as {@code following}. */
@Component
public class Following {
    private static final String WATCHED = Following.class.getName() + ".watched";

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

    /** Whether the reader watches a patent; a page of many cards asks the database once. */
    public boolean watches(String patentId) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        Object known = request.getAttribute(WATCHED, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Set<?> watched) {
            return watched.contains(patentId);
        }
        Set<String> watched = subscriptions.watched();
        request.setAttribute(WATCHED, watched, RequestAttributes.SCOPE_REQUEST);
        return watched.contains(patentId);
    }

    @Configuration(proxyBeanMethods = false)
    static class Variable {
        @Bean
        TemplateVariable followingVariable(Following following) {
            return new TemplateVariable("following", following);
        }
    }
}
