package org.openlicence.exchange.web.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openlicence.exchange.web.ExchangeProperties;
import org.openlicence.exchange.web.problem.ProblemException;
import org.openlicence.exchange.web.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of an API request once, up to the limit, so that it can be hashed and then read by the controller; a
 * longer one is answered 413 before anybody looks at it. Files for a case go by: {@link UploadLimit} looks at them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class BodyLimit extends OncePerRequestFilter {
    private final int limit;
    private final ProblemWriter problems;

    BodyLimit(ExchangeProperties properties, ProblemWriter problems) {
        this.limit = Math.toIntExact(properties.api().bodyLimit().toBytes());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ProblemWriter.api(request) || request.getMethod().equals("GET") || UploadLimit.ofADocument(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getContentLengthLong() > limit
                ? new byte[limit + 1]
                : request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            problems.write(new ProblemException(413, "TOO-LARGE"), request, response);
            return;
        }
        if (holdsNul(body)) {
            problems.write(new ProblemException(400, "JSON"), request, response);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    /** JSON is UTF-8 and has no NUL; UTF-16 and UTF-32, which the parser would guess, are full of them. */
    private static boolean holdsNul(byte[] body) {
        for (byte character : body) {
            if (character == 0) {
                return true;
            }
        }
        return false;
    }

    /** A request whose body was read: it can be read again, and again. */
    public static final class ReadRequest extends HttpServletRequestWrapper {
        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        public byte[] body() {
            return body.clone();
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ReadStream(body);
        }

        @Override
        public java.io.BufferedReader getReader() {
            return new java.io.BufferedReader(
                    new java.io.InputStreamReader(getInputStream(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static final class ReadStream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        ReadStream(byte[] body) {
            this.bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the API reads its bodies without asynchronous listeners");
        }
    }
}
