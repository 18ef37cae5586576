package org.openlicence.exchange.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form of somebody whose session has ended, by time or by a restart, leads to the sign-in with a word of why; it is no forgery. Whatever
 * else is denied is denied.
 */
final class EndedSessions implements AccessDeniedHandler {
    private final AccessDeniedHandler denial = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException, ServletException {
        boolean ended = request.getRequestedSessionId() != null
                && SecurityContextHolder.getContext().getAuthentication() == null;
        if (failure instanceof CsrfException && ended) {
            response.sendRedirect(request.getContextPath() + "/login?failed=ended");
        } else {
            denial.handle(request, response, failure);
        }
    }
}
