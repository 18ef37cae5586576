package org.openlicence.exchange.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.RequestKey;
import org.openlicence.exchange.web.input.BodyLimit;
import org.openlicence.exchange.web.input.UploadLimit;
import org.openlicence.exchange.web.problem.ProblemException;
import org.openlicence.exchange.web.problem.ProblemWriter;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Every POST of the API carries a key of the client's own choice; a repeat with the same body gets the stored answer.
 *
 * <p>Same key, other body: 422. First one still under way: 409. Answers below 500 are stored; after a fault the key is
 * free again. Where a node died between its commit and its answer the command itself is known by the request, and answers as
 * it did ({@link ExpectedVersion}). Runs behind Spring Security, so the key belongs to an organisation.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final String REQUEST = RequestKey.class.getName();
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,120}");

    private final IdempotencyKeys keys;
    private final ActorResolver actors;
    private final ProblemWriter problems;

    IdempotencyFilter(IdempotencyKeys keys, ActorResolver actors, ProblemWriter problems) {
        this.keys = keys;
        this.actors = actors;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/v1/")
                || request.getRequestURI().equals("/api/v1/token");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional<IdempotencyKeys.Entry> answer = claim(request);
            if (answer.isPresent()) {
                replay(answer.get(), response);
            } else {
                run(request, response, chain);
            }
        } catch (ProblemException | DataAccessException e) {
            problems.write(e, request, response);
        }
    }

    /** What the request is known by when it is sent again; absent for one that carries no key. */
    static @Nullable RequestKey request(WebRequest request) {
        return (RequestKey) request.getAttribute(REQUEST, RequestAttributes.SCOPE_REQUEST);
    }

    /** The stored answer, or empty when this request is to be carried out. */
    private Optional<IdempotencyKeys.Entry> claim(HttpServletRequest request) {
        String key = key(request);
        String organisation = organisation();
        String hash = hash(request);
        if (keys.take(organisation, key, hash)) {
            return Optional.empty();
        }
        IdempotencyKeys.Entry entry = keys.find(organisation, key)
                .orElseThrow(() -> new ProblemException(409, "KEY-IN-USE", Map.of("Retry-After", "1")));
        if (!entry.requestHash().equals(hash)) {
            throw new ProblemException(422, "KEY-REUSED");
        }
        if (entry.status() != null) {
            return Optional.of(entry);
        }
        if (keys.expired(entry) && keys.takeOver(organisation, key, entry)) {
            return Optional.empty();
        }
        throw new ProblemException(409, "KEY-IN-USE", Map.of("Retry-After", "1"));
    }

    private void run(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String organisation = organisation();
        String key = key(request);
        var recorded = new ContentCachingResponseWrapper(response);
        boolean settled = false;
        try {
            CreationId.remember(request, organisation, key);
            request.setAttribute(REQUEST, RequestKey.of(actors.required(), key, hash(request)));
            chain.doFilter(request, recorded);
            if (recorded.getStatus() < 500) {
                keys.answered(
                        organisation,
                        key,
                        recorded.getStatus(),
                        recorded.getContentType(),
                        StoredHeaders.of(recorded),
                        recorded.getContentAsByteArray());
                settled = true;
            }
        } finally {
            if (!settled) {
                keys.release(organisation, key);
            }
        }
        recorded.copyBodyToResponse();
    }

    private static void replay(IdempotencyKeys.Entry answer, HttpServletResponse response) throws IOException {
        response.setStatus(java.util.Objects.requireNonNull(answer.status()));
        response.setHeader("Idempotency-Replayed", "true");
        StoredHeaders.restore(answer.headers(), response);
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.body() != null) {
            response.getOutputStream().write(answer.body());
        }
    }

    private String organisation() {
        Actor actor = actors.required();
        return actor.organisationId();
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            throw new ProblemException(400, "KEY-MISSING");
        }
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(400, "KEY-FORM");
        }
        return key;
    }

    private static String hash(HttpServletRequest request) {
        return ContentHash.of(request.getRequestURI() + "?" + request.getQueryString() + "\n"
                        + request.getHeader("If-Match") + "\n" + content(request))
                .value();
    }

    private static ContentHash content(HttpServletRequest request) {
        if (UploadLimit.ofADocument(request)) {
            return RequestParts.hash(request);
        }
        // Spring Security wraps the request, so the one that was read may lie inside
        BodyLimit.ReadRequest read = WebUtils.getNativeRequest(request, BodyLimit.ReadRequest.class);
        if (read == null) {
            throw new IllegalStateException("a POST of the API passed by without its body being read");
        }
        return ContentHash.of(read.body());
    }
}
