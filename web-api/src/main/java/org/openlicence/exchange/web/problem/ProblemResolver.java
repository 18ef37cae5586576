package org.openlicence.exchange.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The one place where exceptions of pages and API end. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemResolver implements HandlerExceptionResolver {
    private final Problems problems;
    private final ProblemWriter writer;

    ProblemResolver(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof AuthenticationException || failure instanceof AccessDeniedException) {
            return null; // Spring Security knows whether to ask for a sign-in or to refuse
        }
        if (response.isCommitted()) {
            return null;
        }
        if (failure instanceof NotYetShown && !ProblemWriter.api(request)) {
            var pending = new ModelAndView("pending", HttpStatus.ACCEPTED);
            // What was said of the act is said here, since it is said once.
            Optional.ofNullable(RequestContextUtils.getInputFlashMap(request)).ifPresent(pending::addAllObjects);
            return pending;
        }
        Problem problem = problems.of(failure, request);
        if (!ProblemWriter.api(request)) {
            return writer.page(problem, response);
        }
        try {
            writer.write(problem, response);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
