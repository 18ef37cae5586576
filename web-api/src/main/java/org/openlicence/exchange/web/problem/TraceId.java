package org.openlicence.exchange.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a short name that stands in its log lines, its response header and its problem. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceId extends OncePerRequestFilter {
    static final String HEADER = "Trace-Id";
    private static final String ATTRIBUTE = TraceId.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Sixteen hexadecimal digits, e.g. {@code 9f86d081884c7d65}; also of a request that never reached the filters. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : given(request);
    }

    private static String given(HttpServletRequest request) {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        String id = HexFormat.of().formatHex(random);
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = of(request);
        response.setHeader(HEADER, id);
        MDC.put("traceId", id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("traceId");
        }
    }
}
