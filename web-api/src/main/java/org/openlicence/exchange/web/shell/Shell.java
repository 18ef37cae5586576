package org.openlicence.exchange.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.ExchangeProperties;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.security.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the layout shows around every page; templates read it as {@code shell}. */
@Component
public class Shell {
    private final ActorResolver actors;
    private final ExchangeProperties properties;
    private final MessageSource messages;
    private final List<NavigationEntry> entries;

    Shell(
            ActorResolver actors,
            ExchangeProperties properties,
            MessageSource messages,
            ObjectProvider<NavigationEntry> entries) {
        this.actors = actors;
        this.properties = properties;
        this.messages = messages;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    /** Whoever is signed in; absent for a visitor. */
    public @Nullable SignedIn signedIn() {
        return actors.signedIn().orElse(null);
    }

    /** What the reader may go to. */
    public Navigation navigation() {
        Set<Role> held = actors.current().map(Actor::roles).orElse(Set.of());
        return Navigation.of(
                entries.stream().filter(entry -> entry.shownTo(held)).toList());
    }

    /** Whether a navigation entry is the section the reader is in: of those the page lies under, the nearest. */
    public boolean inSection(NavigationEntry entry) {
        String path = request().getRequestURI();
        return entry.over(path)
                && entries.stream()
                        .filter(other -> other.over(path))
                        .noneMatch(other -> other.path().length() > entry.path().length());
    }

    /** Path and query of the present page, for the language switch; without the language the address may name. */
    public String here() {
        HttpServletRequest request = request();
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        Object asked = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = asked instanceof String uri ? uri : request.getRequestURI();
        String query = Stream.ofNullable(request.getQueryString())
                .flatMap(whole -> Stream.of(whole.split("&")))
                .filter(part -> !part.startsWith(LanguageConfiguration.NAMED + "="))
                .collect(Collectors.joining("&"));
        return LocalPath.orHome(query.isEmpty() ? path : path + "?" + query);
    }

    /** An error of a field with the field's name before it, so that it can be read away from the field. */
    public String named(String field, String error) {
        String member = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
        String name = messages.getMessage("field." + member, null, null, LocaleContextHolder.getLocale());
        return name == null
                ? error
                : messages.getMessage("field.error", new Object[] {name, error}, LocaleContextHolder.getLocale());
    }

    /** Whether the data is invented; said in the footer and on the sign-in page. */
    public boolean demo() {
        return properties.demo().enabled();
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("a page is rendered outside a request");
    }
}
