package org.openlicence.exchange.web.marketplace;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whether a page of another capability is part of this application, so that a card links to what is there and to nothing else;
 * templates use it as {@code linkedPages}.
 */
@Component
public class LinkedPages {
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    LinkedPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** Whether a page answers to GET at a path, e.g. {@code /compare}. */
    public boolean shows(String path) {
        return known.computeIfAbsent("GET " + path, key -> handled(RequestMethod.GET, path));
    }

    /** Whether a form may be sent to a path. */
    public boolean takes(String path) {
        return known.computeIfAbsent("POST " + path, key -> handled(RequestMethod.POST, path));
    }

    private boolean handled(RequestMethod method, String path) {
        return mapping.getObject().getHandlerMethods().keySet().stream().anyMatch(info -> handles(info, method, path));
    }

    private static boolean handles(RequestMappingInfo info, RequestMethod method, String path) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().contains(path) && (methods.isEmpty() || methods.contains(method));
    }
}
